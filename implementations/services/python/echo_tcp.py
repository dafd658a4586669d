#!/usr/bin/env python3
"""Echo server over TCP (RFC 862): a thread for each connection."""
import signal
import socket
import sys
import threading


def echo(connection, peer):
    with connection:
        try:
            while data := connection.recv(8192):
                connection.sendall(data)
        except OSError as error:
            print(f"{peer[0]}:{peer[1]}: {error}", file=sys.stderr)


def main(host, port):
    # As the first process of a container it would ignore SIGTERM otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, int(port)), family=family, backlog=128)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error}")
    with listener:
        while True:
            threading.Thread(target=echo, args=listener.accept(), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
