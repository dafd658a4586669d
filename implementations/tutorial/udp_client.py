# UDP client, as in a first tutorial
import socket
import sys
import time

host = sys.argv[1]
port = int(sys.argv[2])

client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

while True:
    client.sendto("hi~".encode(), (host, port))
    data, addr = client.recvfrom(8192)
    print(addr, data.decode())
    time.sleep(1)
