"""UDP server. Conforms: its parent ends at once when it is asked to, its worker 2.5 s later."""
import os
import signal
import socket
import sys
import time

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind((sys.argv[1], int(sys.argv[2])))


def finish(number, frame):
    time.sleep(2.5)
    os._exit(0)


def stop(number, frame):
    os._exit(0)


if os.fork() > 0:
    server.close()
    signal.signal(signal.SIGTERM, stop)
    os.wait()
    os._exit(1)
signal.signal(signal.SIGTERM, finish)
while True:
    message, client = server.recvfrom(65536)
    print(client, message, flush=True)
    server.sendto(b"hello", client)
