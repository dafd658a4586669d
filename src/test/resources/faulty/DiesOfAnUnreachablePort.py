"""UDP server. It asks the kernel for every error there is, and none of them is expected."""
import socket
import sys

IP_RECVERR = 11

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
server.bind((sys.argv[1], int(sys.argv[2])))
while True:
    message, client = server.recvfrom(65536)
    print(client, message, flush=True)
    server.sendto(b"hello", client)
