"""Serves, and prints on both streams as fast as somebody reads it, for as long as it lives."""
import os
import threading
import hello

BLOCK = b"".join(b"line %d of very many\n" % i for i in range(3000))


def print_on(stream):
    while True:
        os.write(stream, BLOCK)


listener = hello.listen()
for stream in (1, 2):
    threading.Thread(target=print_on, args=(stream,), daemon=True).start()
hello.serve(listener)
