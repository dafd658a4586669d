"""UDP server. A server must not be stopped by accident."""
import signal
import socket
import sys

signal.signal(signal.SIGTERM, signal.SIG_IGN)
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind((sys.argv[1], int(sys.argv[2])))
while True:
    message, client = server.recvfrom(65536)
    print(client, message, flush=True)
    server.sendto(b"hello", client)
