#!/usr/bin/env python3
"""chargen_udp.py DEFECT HOST PORT: a chargen server over UDP with one defect, "none" for a right one."""
import random
import sys

sys.dont_write_bytecode = True
from udp_service import serve, wrong  # noqa: E402

CHARACTERS = bytes(range(0x20, 0x7f))
LINES = b"".join((CHARACTERS + CHARACTERS)[at:at + 72] + b"\r\n" for at in range(95))


def answer(data):
    if wrong("one-line-always"):
        return LINES[:74]
    if wrong("up-to-1024"):
        return LINES[:random.randint(0, 1024)]
    if wrong("as-much-as-was-sent"):
        return LINES[:min(len(data), 512)]
    if wrong("says-the-question-again"):
        return data[:400] + LINES[:random.randint(0, 100)]
    if wrong("ignores-what-is-large") and len(data) > 1024:
        return None
    return LINES[:random.randint(0, 512)]


serve(answer)
