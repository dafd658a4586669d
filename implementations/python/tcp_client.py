#!/usr/bin/env python3
"""TCP client for the hello protocol: reads each reply through a buffered file object."""
import socket
import sys


def main(host, port, count="1"):
    try:
        connection = socket.create_connection((host, int(port)))
    except OSError as error:
        sys.exit(f"cannot connect to {host} port {port}: {error}")
    with connection, connection.makefile("rb") as replies:
        try:
            for _ in range(int(count)):
                connection.sendall(b"hi~")
                reply = replies.read(len(b"hello"))
                if len(reply) < len(b"hello"):
                    sys.exit("connection break: the server closed")
                print(reply, flush=True)
        except OSError as error:
            sys.exit(f"connection break: {error}")


if __name__ == "__main__":
    main(*sys.argv[1:])
