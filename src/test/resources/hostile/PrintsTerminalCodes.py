"""Serves, and prints what would take over a terminal or is no text at all."""
import os
import hello

CODES = [
    b"\x1b]0;a title of mine\x07",
    b"\x1b]52;c;cm0gLXJmIH4K\x07",
    b"\x1b[2J\x1b[H\x1b[31m\x1b[8m",
    b"\x1b[6n\x1b[c\x05",
    b"\x1bP+q544e\x1b\\",
    b"\x1b(0\x0e",
    b"\x9b31m\x9d0;a title in 8-bit codes\x9c\x90x\x9c\x84\x85\x8d",
    "\u009b31m\u009d0;a title in C1 codes\u009c".encode(),
    b"\r\x08\x08\x0b\x0c\x00\x7f",
    b"\xff\xfe\xc0\x80\xed\xa0\x80\xf5\x80\x80\x80\xe2\x82",
    "\u202egnp.txt\u202c\u2066\u200b\u2028\u2029\ufeff\ue000".encode(),
]

listener = hello.listen()
for stream in (1, 2):
    for code in CODES:
        os.write(stream, b"before " + code + b" after\n")
hello.serve(listener, b"\x1b]0;a title of mine\x07\x9b2J\xff\x00")
