"""Serves, and prints one line that never ends."""
import os
import threading
import hello


def print_on():
    while True:
        os.write(1, b"and so on, " * 1000)


listener = hello.listen()
threading.Thread(target=print_on, daemon=True).start()
hello.serve(listener)
