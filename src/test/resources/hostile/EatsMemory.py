"""Serves, and takes a GiB of memory that it has no use for."""
import hello

listener = hello.listen()
hoard = [b"x" * (64 << 20) for _ in range(16)]
hello.serve(listener)
