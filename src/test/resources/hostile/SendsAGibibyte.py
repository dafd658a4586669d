"""A client that sends one GiB where it should send a greeting, and reads nothing."""
import hello

with hello.connect() as connection:
    for _ in range(1 << 14):
        connection.sendall(b"hi~?" * (1 << 14))
