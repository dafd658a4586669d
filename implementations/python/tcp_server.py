#!/usr/bin/env python3
"""TCP server for the hello protocol: a thread for each connection."""
import signal
import socket
import sys
import threading


def serve(connection, peer):
    with connection:
        try:
            while message := connection.recv(1024):
                print(f"{peer[0]}:{peer[1]}: {message}", flush=True)
                connection.sendall(b"hello")
        except OSError as error:
            print(f"{peer[0]}:{peer[1]}: {error}", file=sys.stderr)
    print("connection break", flush=True)


def main(host, port):
    # As the first process of a container it would ignore SIGTERM otherwise.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, int(port)), family=family, backlog=5)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error}")
    with listener:
        while True:
            threading.Thread(target=serve, args=listener.accept(), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
