"""The hello protocol as it should be: what the hostile programs do besides their hostility."""
import os
import signal
import socket
import sys
import threading

signal.alarm(300)  # nothing hostile is to stay on this machine if the suite fails to end it

HOST = sys.argv[1]
PORT = int(sys.argv[2])
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 1
REPLY = b"hello"


def say(text):
    """Prints a line; a program that has no standard output any more says it to nobody."""
    try:
        os.write(1, text.encode() + b"\n")
    except OSError:
        pass


def listen():
    try:
        return socket.create_server((HOST, PORT), backlog=16)
    except OSError as error:
        sys.exit(f"cannot listen: {error}")


def serve(listener, reply=REPLY):
    """Serves for ever."""
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=converse, args=(connection, reply), daemon=True).start()


def converse(connection, reply):
    with connection:
        try:
            while message := connection.recv(65536):
                say(message.decode("ascii", "backslashreplace"))
                connection.sendall(reply)
        except OSError:
            pass
    say("connection break")


def connect():
    try:
        return socket.create_connection((HOST, PORT))
    except OSError as error:
        sys.exit(f"cannot connect: {error}")


def exchange(connection):
    """Makes all exchanges of a TCP client."""
    for _ in range(COUNT):
        connection.sendall(b"hi~")
        reply = b""
        while len(reply) < len(REPLY):
            part = connection.recv(len(REPLY) - len(reply))
            if not part:
                sys.exit("connection break")
            reply += part
        say(reply.decode("ascii", "backslashreplace"))


def bind():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        sock.bind((HOST, PORT))
    except OSError as error:
        sys.exit(f"cannot bind: {error}")
    return sock


def answer(sock, reply=REPLY):
    """Answers every datagram, for ever."""
    while True:
        message, sender = sock.recvfrom(65536)
        say(message.decode("ascii", "backslashreplace"))
        sock.sendto(reply, sender)


def ask(sock, greeting=b"hi~"):
    """Makes all exchanges of a UDP client."""
    sock.connect((HOST, PORT))
    sock.settimeout(2)
    for _ in range(COUNT):
        try:
            sock.send(greeting)
            say(sock.recv(65536).decode("ascii", "backslashreplace"))
        except OSError as error:
            print(error, file=sys.stderr, flush=True)
