#!/usr/bin/env python3
"""qotd_tcp.py DEFECT HOST PORT: a quote of the day server over TCP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from last_word import heard, say, serve, wrong  # noqa: E402
from quotes import quote  # noqa: E402


def talk(connection):
    if wrong("another-quote-for-who-asks") and heard(connection, 0.1):
        return say(connection, b"Do not ask.\r\n")
    say(connection, quote(wrong))


serve(talk)
