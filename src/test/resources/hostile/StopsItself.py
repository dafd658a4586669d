"""Listens, and stops itself as Ctrl-Z would, but with SIGSTOP."""
import os
import signal
import hello

listener = hello.listen()
os.kill(os.getpid(), signal.SIGSTOP)
hello.serve(listener)
