#!/usr/bin/env python3
"""UDP client for the hello protocol: a connected socket, which learns of a closed port."""
import socket
import sys


def main(host, port, count="1"):
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.connect((host, int(port)))
        sock.settimeout(2)
        for _ in range(int(count)):
            try:
                sock.send(b"hi~")
                print(sock.recv(65536), flush=True)
            except TimeoutError:
                print("no reply", file=sys.stderr)
            except ConnectionRefusedError:
                print("nobody is listening", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
