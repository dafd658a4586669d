#!/usr/bin/env python3
"""discard_tcp.py DEFECT HOST PORT: a discard server over TCP with one defect, "none" for a right one."""
import sys
import time

sys.dont_write_bytecode = True
from tcp_service import die, serve, wrong  # noqa: E402

kept = []


def talk(connection):
    if wrong("greets"):
        connection.sendall(b"welcome\r\n")
    if wrong("ends-what-is-idle"):
        connection.settimeout(1)
    if wrong("does-not-read"):
        time.sleep(3600)
    taken = 0
    while data := connection.recv(1 if wrong("reads-one-byte-only") else 65536):
        taken += len(data)
        if wrong("answers"):
            connection.sendall(b"ok")
        if wrong("answers-a-line") and b"\n" in data:
            connection.sendall(b"?\r\n")
        if wrong("ends-at-control-d") and b"\x04" in data or wrong("obeys-quit") and b"quit" in data:
            return
        if wrong("stops-reading-after-16-mib") and taken > 16 << 20:
            time.sleep(3600)
        if wrong("keeps-what-it-gets"):
            kept.append(data)
        if wrong("dies-of-single-bytes") and len(data) == 1 and taken > 100:
            die()
        if wrong("reads-one-byte-only"):
            return
    if wrong("says-goodbye"):
        connection.sendall(b"bye\r\n")
    if wrong("does-not-end-after-a-half-close"):
        time.sleep(30)


serve(talk)
