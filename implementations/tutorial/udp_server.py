# UDP server, as in a first tutorial
import socket
import sys

host = sys.argv[1]
port = int(sys.argv[2])

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind((host, port))

while True:
    data, addr = server.recvfrom(8192)
    print(addr, data.decode())
    server.sendto("hello".encode(), addr)
