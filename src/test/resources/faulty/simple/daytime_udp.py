#!/usr/bin/env python3
"""daytime_udp.py DEFECT HOST PORT: a daytime server over UDP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from days import line  # noqa: E402
from udp_service import serve, wrong  # noqa: E402

serve(lambda data: data[:100] + line(wrong) if wrong("says-the-question-again") else line(wrong))
