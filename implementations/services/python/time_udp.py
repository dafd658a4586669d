#!/usr/bin/env python3
"""Time server over UDP (RFC 868): four bytes for each datagram."""
import signal
import socket
import struct
import sys
import time

# Echo, daytime, quote of the day, chargen and time: who answers them may answer for ever.
PORTS_THAT_ANSWER_EVERYTHING = {7, 13, 17, 19, 37}


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
            _, sender = sock.recvfrom(65536)
            if sender[1] in PORTS_THAT_ANSWER_EVERYTHING:
                continue
            try:
                sock.sendto(struct.pack("!I", (int(time.time()) + 2_208_988_800) % 2**32), sender)
            except OSError as error:
                print(f"no answer to {sender}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
