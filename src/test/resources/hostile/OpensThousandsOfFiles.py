"""Serves, with as many open files as the system grants it, ten thousand at most."""
import os
import resource
import hello

listener = hello.listen()
_, most = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
kept = [os.open("/dev/null", os.O_RDONLY) for _ in range(min(10_000, most - 100))]
hello.serve(listener)
