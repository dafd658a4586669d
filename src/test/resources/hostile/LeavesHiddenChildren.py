"""Serves, and leaves behind processes in sessions of their own, without an environment, that ignore SIGTERM."""
import os
import sys
import hello

IDLER = """
import os, signal, time
for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
time.sleep(600)
"""


def leave_behind():
    if os.fork() == 0:
        os.setsid()
        if os.fork() > 0:
            os._exit(0)
        os.closerange(0, 256)
        os.execve(sys.executable, ["[kworker/0:1]", "-c", IDLER, os.getcwd()], {})


listener = hello.listen()
for _ in range(3):
    leave_behind()
    os.wait()
hello.serve(listener)
