#!/usr/bin/env python3
"""discard_udp.py DEFECT HOST PORT: a discard server over UDP with one defect, "none" for a right one."""
import os
import sys
import threading
import time

sys.dont_write_bytecode = True
from udp_service import bound, die, serve, wrong  # noqa: E402

received = 0
first = time.monotonic()


def answer(data):
    global received, first
    received += 1
    if wrong("answers"):
        return b"ok"
    if wrong("answers-what-is-empty") and not data:
        return b""
    if wrong("answers-a-line") and b"\n" in data:
        return b"?\r\n"
    if wrong("dies-of-what-is-empty") and not data or wrong("dies-of-single-bytes") and len(data) == 1:
        die()
    if wrong("leaks-a-descriptor"):
        os.open(os.devnull, os.O_RDONLY)
    if wrong("keeps-a-thread-for-each"):
        threading.Thread(target=time.sleep, args=(3600,), daemon=True).start()
        os.dup(0)
    if wrong("dies-after-40-datagrams") and received > 40:
        die()
    if wrong("dies-of-a-flood"):
        if received % 500 == 0:
            if time.monotonic() - first < 1:
                die()
            first = time.monotonic()
    return None


if wrong("does-not-read"):
    sock = bound()
    time.sleep(3600)
elif wrong("closes-after-the-first"):
    with bound() as sock:
        sock.recvfrom(65536)
    time.sleep(3600)
else:
    serve(answer)
