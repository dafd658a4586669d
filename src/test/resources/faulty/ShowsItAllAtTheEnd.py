"""TCP server. Conforms: prints what it has to say when it is asked to stop."""
import signal
import socket
import sys
import threading

said = []


def stop(number, frame):
    print("\n".join(said), flush=True)
    sys.exit(0)


def serve(client, address):
    try:
        message = client.recv(1024)
        while message:
            said.append(f"{address}: {message}")
            client.sendall(b"hello")
            message = client.recv(1024)
    except OSError:
        pass
    client.close()
    said.append("connection break")


signal.signal(signal.SIGTERM, stop)
server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind((sys.argv[1], int(sys.argv[2])))
server.listen(50)
while True:
    threading.Thread(target=serve, args=server.accept(), daemon=True).start()
