"""Goes into the background before it serves, ignoring SIGTERM there."""
import os
import signal
import hello

listener = hello.listen()
if os.fork() > 0:
    os._exit(0)
os.setsid()
if os.fork() > 0:
    os._exit(0)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.chdir("/")
hello.serve(listener)
