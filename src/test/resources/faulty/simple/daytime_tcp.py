#!/usr/bin/env python3
"""daytime_tcp.py DEFECT HOST PORT: a daytime server over TCP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from days import line  # noqa: E402
from last_word import serve_words, wrong  # noqa: E402

serve_words(lambda: line(wrong))
