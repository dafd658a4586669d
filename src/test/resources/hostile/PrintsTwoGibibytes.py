"""Makes its exchanges, prints two GiB, and ends as it should."""
import os
import hello

BLOCK = b"0123456789abcde\n" * 4096

with hello.connect() as connection:
    hello.exchange(connection)
left = 2 << 30
while left > 0:
    left -= os.write(2, BLOCK[:left])
