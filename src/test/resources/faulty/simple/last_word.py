"""A TCP conversation in which the server says one thing and ends, right unless there is a defect of that name."""
import select
import socket
import time

from tcp_service import die, reset, serve, wrong

PATIENCE = 2


def heard(connection, seconds):
    """What the client says within the time: None for nothing, no bytes for its end."""
    if not select.select([connection], [], [], seconds)[0]:
        return None
    return connection.recv(65536)


def say(connection, words):
    if wrong("waits-for-a-question"):
        connection.recv(1)
    if wrong("a-half-close-costs-the-answer") and heard(connection, 0.1) == b"":
        return
    said = heard(connection, 0.1) if wrong("says-the-question-again", "dies-of-a-question") else None
    if said and wrong("dies-of-a-question"):
        die()
    if said and wrong("says-the-question-again"):
        words = said[:200] + words
    connection.sendall(words[:1] if wrong("says-the-first-byte-only") else words)
    if wrong("stays-open"):
        connection.recv(1)
        time.sleep(30)
    if wrong("waits-for-the-client-to-close"):
        while connection.recv(65536):
            pass
        return
    if wrong("leaves-the-question-unread"):
        return
    if wrong("always-resets"):
        time.sleep(0.2)
        reset(connection)
        return
    connection.shutdown(socket.SHUT_WR)
    end = time.monotonic() + PATIENCE
    while (left := end - time.monotonic()) > 0:
        if wrong("dies-of-a-slow-reader") and left < PATIENCE - 0.8:
            die()
        if heard(connection, min(left, 0.2)) == b"":
            return


def serve_words(words):
    """Says to each client what the function returns."""
    serve(lambda connection: say(connection, words()))
