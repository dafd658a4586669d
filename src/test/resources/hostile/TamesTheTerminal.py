"""Serves, and tries on every terminal that it can reach what a terminal can be made to do."""
import fcntl
import os
import signal
import struct
import termios
import threading
import tty
import hello

TITLE = b"\x1b]0;a title of mine\x07\x1b[2J"


def abuse(terminal):
    for character in b"echo hijacked\n":
        attempt(lambda: fcntl.ioctl(terminal, termios.TIOCSTI, bytes([character])))
    attempt(lambda: fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 1, 1, 0, 0)))
    attempt(lambda: fcntl.ioctl(terminal, termios.TIOCEXCL))
    attempt(lambda: os.write(terminal, TITLE))
    attempt(lambda: tty.setraw(terminal))


def attempt(act):
    try:
        act()
    except OSError as error:
        os.write(2, f"not that: {error}\n".encode())


def read(terminal):
    try:
        while os.read(terminal, 1000):
            pass
    except OSError:
        pass


def reach(terminal):
    abuse(terminal)
    threading.Thread(target=read, args=(terminal,), daemon=True).start()


listener = hello.listen()
for number in (signal.SIGHUP, signal.SIGTTIN, signal.SIGTTOU):
    signal.signal(number, signal.SIG_IGN)
attempt(lambda: reach(os.open("/dev/tty", os.O_RDWR)))
reach(0)
attempt(lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 1))
attempt(lambda: os.tcsetpgrp(0, os.getpgrp()))
hello.serve(listener)
