#!/usr/bin/env python3
"""chargen_tcp.py DEFECT HOST PORT: a chargen server over TCP with one defect, "none" for a right one."""
import os
import select
import sys
import threading

sys.dont_write_bytecode = True
from tcp_service import die, serve, wrong  # noqa: E402

CHARACTERS = bytes(range(0x20, 0x7f))


def pattern():
    ring = CHARACTERS[:94] if wrong("the-ring-lacks-a-character") else CHARACTERS
    end = b"\n" if wrong("lines-end-in-lf") else b"\r\n"
    lines = []
    for line in range(len(ring)):
        start = 0 if wrong("begins-again-after-ten-lines") and line >= 10 else line
        lines.append((ring + ring)[start:start + 72] + end)
    return b"".join(lines)


PATTERN = pattern()


def talk(connection):
    if wrong("waits-for-a-question"):
        connection.recv(1)
    done = threading.Event()
    heard = []
    if not wrong("never-reads"):
        threading.Thread(target=listen, args=(connection, done, heard), daemon=True).start()
    sent = 0
    try:
        while not done.is_set():
            words = os.urandom(7030) if wrong("random-data") else PATTERN
            if heard:
                words = heard.pop() + words
            if wrong("gives-slow-readers-up", "dies-of-a-slow-reader"):
                if not select.select([], [connection], [], 0.4)[1]:
                    if wrong("dies-of-a-slow-reader"):
                        die()
                    return
            connection.sendall(words)
            sent += len(words)
            if wrong("ends-after-a-mib") and sent > 1 << 20:
                return
    except OSError:
        if wrong("goes-on-for-nobody"):
            while True:
                pass
        if wrong("dies-of-a-broken-connection"):
            die()


def listen(connection, done, heard):
    try:
        while data := connection.recv(65536):
            if wrong("says-the-question-again"):
                heard.append(data[:200])
            if wrong("obeys-quit") and b"quit" in data:
                done.set()
        if wrong("dies-of-a-half-close"):
            die()
    except OSError:
        pass
    done.set()
    try:
        connection.shutdown(2)
    except OSError:
        pass


serve(talk)
