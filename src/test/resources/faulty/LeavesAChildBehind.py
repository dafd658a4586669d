"""TCP server. A child does the serving, and it cannot be stopped by accident."""
import os
import signal
import socket
import sys

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind((sys.argv[1], int(sys.argv[2])))
server.listen(5)
if os.fork() > 0:
    signal.pause()
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
while True:
    client, address = server.accept()
    with client:
        while True:
            try:
                message = client.recv(1024)
                if not message:
                    break
                print(address, message, flush=True)
                client.sendall(b"hello")
            except OSError:
                break
    print("connection break", flush=True)
