"""Closes its standard streams, and serves without a word."""
import os
import hello

for stream in (0, 1, 2):
    os.close(stream)
hello.say = lambda text: None
hello.serve(hello.listen())
