#!/usr/bin/env python3
"""time_tcp.py DEFECT HOST PORT: a time server over TCP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from last_word import serve_words, wrong  # noqa: E402
from seconds import number  # noqa: E402

serve_words(lambda: number(wrong))
