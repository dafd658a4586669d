#!/usr/bin/env python3
"""qotd_udp.py DEFECT HOST PORT: a quote of the day server over UDP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from quotes import quote  # noqa: E402
from udp_service import serve, wrong  # noqa: E402


def answer(data):
    if wrong("says-the-question-again"):
        return data[:100] + quote(wrong)
    return quote(wrong)


serve(answer)
