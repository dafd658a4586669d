"""Serves as it should at every start but the last few: it counts its starts in a file."""
import fcntl
import sys
import hello

with open("starts", "a+") as starts:
    fcntl.flock(starts, fcntl.LOCK_EX)
    starts.seek(0)
    number = len(starts.read())
    starts.write(".")
listener = hello.listen()
hello.serve(listener, b"hello" if number < 3 else b"goodbye")
