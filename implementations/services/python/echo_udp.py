#!/usr/bin/env python3
"""Echo server over UDP (RFC 862): the same data, even if there is none."""
import signal
import socket
import sys

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
            data, sender = sock.recvfrom(65536)
            if sender[1] in PORTS_THAT_ANSWER_EVERYTHING:
                continue
            try:
                sock.sendto(data, sender)
            except OSError as error:
                print(f"no answer to {sender}: {error}", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:])
