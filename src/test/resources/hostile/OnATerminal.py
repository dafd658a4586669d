"""Runs a command in a session of its own on a terminal of its own, and shows what that terminal would show.

The first argument is the file that it is shown in; the status is that of the command.
"""
import os
import pty
import sys

with open(sys.argv[1], "wb", buffering=0) as shown:

    def read(terminal):
        data = os.read(terminal, 65536)
        shown.write(data)
        return data

    status = pty.spawn(sys.argv[2:], read)
sys.exit(os.waitstatus_to_exitcode(status))
