"""Serves, and leaves behind a process in hiding that goes on printing to its terminal for ever."""
import os
import signal
import sys
import hello

PRINTER = """
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.alarm(300)
while True:
    os.write(1, b"still here " * 1000)
"""

listener = hello.listen()
if os.fork() == 0:
    os.setsid()
    if os.fork() > 0:
        os._exit(0)
    os.execve(sys.executable, [sys.executable, "-c", PRINTER, os.getcwd()], {})
os.wait()
hello.serve(listener)
