#!/usr/bin/env python3
"""echo_tcp.py DEFECT HOST PORT: an echo server over TCP with one defect, "none" for a right one."""
import select
import sys

sys.dont_write_bytecode = True
from tcp_service import die, serve, wrong  # noqa: E402

latest = None


def changed(data):
    if wrong("capitals"):
        return data.upper()
    if wrong("line-ends-become-cr-lf"):
        return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    if wrong("obeys-telnet"):
        return data.replace(b"\xff\xf4", b"").replace(b"\xff\xfd\x06", b"")
    if wrong("seven-bits"):
        return bytes(byte & 0x7f for byte in data)
    if wrong("strings-end-at-zero"):
        return data.split(b"\0")[0]
    return data


def pieces(connection):
    """What is read, until the end, as the defect has it."""
    kept = b""
    while data := connection.recv(65536):
        if wrong("ends-at-control-d") and b"\x04" in data or wrong("obeys-quit") and b"quit" in data:
            return
        if wrong("line-by-line"):
            kept += data
            if b"\n" in kept:
                yield kept
                kept = b""
        elif wrong("four-at-a-time"):
            kept += data
            whole = len(kept) // 4 * 4
            yield kept[:whole]
            kept = kept[whole:]
        elif wrong("drops-what-it-has-at-a-half-close"):
            kept += data
            if not select.select([connection], [], [], 0.02)[0]:
                yield kept
                kept = b""
        elif wrong("reads-all-before-it-answers"):
            kept += data
        elif wrong("the-first-1024-of-a-read"):
            yield data[:1024]
        else:
            yield data
    if wrong("line-by-line", "four-at-a-time", "reads-all-before-it-answers"):
        yield kept


def talk(connection):
    global latest
    latest = connection
    if wrong("greets"):
        connection.sendall(b"welcome\r\n")
    if wrong("ends-what-is-idle"):
        connection.settimeout(1)
    sent = echoes = 0
    for data in pieces(connection):
        data = changed(data)
        if wrong("stops-after-four-mib") and sent > 4 << 20:
            return
        if wrong("ends-after-ten-echoes") and echoes == 10:
            return
        target = latest if wrong("answers-the-latest-client") else connection
        if wrong("drops-what-a-slow-reader-leaves"):
            send_what_goes(target, data)
        elif wrong("gives-slow-readers-up") and not select.select([], [target], [], 0.5)[1]:
            return
        elif wrong("dies-of-a-slow-reader") and not select.select([], [target], [], 0.5)[1]:
            die()
        else:
            target.sendall(data)
        sent += len(data)
        echoes += 1
    if wrong("says-goodbye"):
        connection.sendall(b"bye\r\n")
    if wrong("does-not-end-after-a-half-close"):
        select.select([], [], [], 30)


def send_what_goes(connection, data):
    if select.select([], [connection], [], 0)[1]:
        connection.setblocking(False)
        try:
            connection.send(data)
        except BlockingIOError:
            pass
        connection.setblocking(True)


serve(talk)
