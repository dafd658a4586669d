#!/usr/bin/env python3
"""time_udp.py DEFECT HOST PORT: a time server over UDP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from seconds import number  # noqa: E402
from udp_service import die, serve, wrong  # noqa: E402


def answer(data):
    if wrong("dies-of-a-question") and data:
        die()
    if wrong("answers-empty-ones-only") and data:
        return None
    return number(wrong)


serve(answer)
