"""A TCP server with a thread for each connection, right unless it is given a defect by name."""
import os
import signal
import socket
import struct
import sys
import threading
import time

DEFECT, HOST, PORT = (sys.argv[1:] + ["", "", ""])[:3]
open_now = 0
count = 0


def wrong(*names):
    return DEFECT in names


def die():
    os._exit(70)


def reset(connection):
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def listener():
    family = socket.AF_INET6 if ":" in HOST else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    if not wrong("cannot-be-restarted-at-once"):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((HOST, int(PORT)))
        sock.listen(128)
    except OSError as failed:
        sys.exit(f"cannot listen on {HOST} port {PORT}: {failed}")
    return sock


def serve(talk):
    """Talks with every client until the conversation returns, and closes the connection."""
    global count
    if wrong("ignores-sigterm"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sock = listener()
    while True:
        connection, _ = sock.accept()
        count += 1
        if wrong("dies-after-100-connections") and count > 100:
            die()
        if wrong("refuses-after-100-connections") and count > 100:
            connection.close()
            continue
        if wrong("leaks-a-descriptor"):
            os.open(os.devnull, os.O_RDONLY)
        if wrong("leaves-a-process") and os.fork() == 0:
            os.closerange(0, 100)
            time.sleep(120)
            os._exit(0)
        if wrong("one-client-at-a-time"):
            hold(connection, talk)
        else:
            threading.Thread(target=hold, args=(connection, talk), daemon=True).start()


def hold(connection, talk):
    global open_now
    open_now += 1
    if wrong("dies-of-many-clients") and open_now > 12:
        die()
    try:
        talk(connection)
    except OSError:
        if wrong("dies-of-a-broken-connection"):
            die()
    finally:
        open_now -= 1
        connection.close()
