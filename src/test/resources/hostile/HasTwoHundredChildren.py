"""Serves, and has two hundred children, grandchildren among them, that ignore SIGTERM."""
import os
import signal
import hello


def idle():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.alarm(300)
    while True:
        signal.pause()


listener = hello.listen()
for _ in range(20):
    if os.fork() == 0:
        listener.close()
        for _ in range(9):
            if os.fork() == 0:
                idle()
        idle()
hello.serve(listener)
