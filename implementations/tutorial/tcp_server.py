# TCP server, as in a first tutorial
import socket
import sys

host = sys.argv[1]
port = int(sys.argv[2])

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.bind((host, port))
server.listen(5)

while True:
    conn, addr = server.accept()
    while True:
        try:
            data = conn.recv(1024)
            print(addr, data.decode())
            conn.send("hello".encode())
        except Exception:
            print("connection break")
            break
    conn.close()
