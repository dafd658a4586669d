"""TCP server, as in a first tutorial: what recv gives is answered, and it goes on for ever."""
import socket
import sys

server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind((sys.argv[1], int(sys.argv[2])))
server.listen(5)
while True:
    client, address = server.accept()
    try:
        while True:
            message = client.recv(1024)
            print(address, message, flush=True)
            client.sendall(b"hello")
    except OSError:
        print("connection break", flush=True)
        client.close()
