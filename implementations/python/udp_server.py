#!/usr/bin/env python3
"""UDP server for the hello protocol: one blocking socket, one reply for each datagram."""
import signal
import socket
import sys


def main(host, port):
    # As the first process of a container it would ignore SIGTERM otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        try:
            sock.bind((host, int(port)))
        except OSError as error:
            sys.exit(f"cannot bind {host} port {port}: {error}")
        while True:
            message, sender = sock.recvfrom(65536)
            print(f"{sender[0]}:{sender[1]}: {message}", flush=True)
            try:
                sock.sendto(b"hello", sender)
            except OSError as error:
                print(f"no reply to {sender}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
