"""Answers every message with right replies, one GiB of them."""
import threading
import hello

BLOCK = b"hello" * (64 << 10)


def converse(connection):
    with connection:
        try:
            while message := connection.recv(65536):
                hello.say(message.decode("ascii", "backslashreplace"))
                for _ in range((1 << 30) // len(BLOCK)):
                    connection.sendall(BLOCK)
        except OSError:
            pass
    hello.say("connection break")


listener = hello.listen()
while True:
    threading.Thread(target=converse, args=(listener.accept()[0],), daemon=True).start()
