# TCP client, as in a first tutorial
import socket
import sys
import time

host = sys.argv[1]
port = int(sys.argv[2])

client = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
client.connect((host, port))

while True:
    client.send("hi~".encode())
    data = client.recv(1024)
    print(data.decode())
    time.sleep(1)
