"""A UDP server that answers each datagram, right unless it is given a defect by name."""
import os
import signal
import socket
import sys
import time

DEFECT, HOST, PORT = (sys.argv[1:] + ["", "", ""])[:3]
PORTS_THAT_ANSWER_EVERYTHING = {7, 13, 17, 19, 37}
IP_RECVERR = 11


def wrong(*names):
    return DEFECT in names


def die():
    os._exit(70)


def bound():
    family = socket.AF_INET6 if ":" in HOST else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_DGRAM)
    if wrong("loses-bursts"):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 256)
    if wrong("dies-of-a-vanished-sender"):
        sock.setsockopt(socket.IPPROTO_IP, IP_RECVERR, 1)
    try:
        sock.bind((HOST, int(PORT)))
    except OSError as failed:
        sys.exit(f"cannot bind {HOST} port {PORT}: {failed}")
    return sock


def serve(answer):
    """Sends what the function makes of each datagram, None being no answer."""
    if wrong("ignores-sigterm"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sock = bound()
    other = socket.socket(sock.family, socket.SOCK_DGRAM)
    known, last, owed, first = set(), None, None, None
    answered = 0
    while True:
        try:
            data, sender = sock.recvfrom(65536)
        except OSError:
            die()
        if sender[1] in PORTS_THAT_ANSWER_EVERYTHING and not wrong("answers-every-port"):
            continue
        if wrong("dies-of-a-large-datagram") and len(data) > 4096:
            die()
        if wrong("loses-bursts"):
            time.sleep(0.005)
        if wrong("ignores-a-new-sender") and sender not in known:
            known.add(sender)
            continue
        if wrong("ignores-what-comes-twice"):
            if (data, sender) == last:
                continue
            last = data, sender
        if wrong("ignores-what-is-empty") and not data:
            continue
        if wrong("ends-when-nobody-asks-for-a-second"):
            sock.settimeout(1)
        reply = answer(data)
        if reply is None:
            continue
        answered += 1
        if wrong("every-seventh-is-not-answered") and answered % 7 == 0:
            continue
        first = first or sender
        target = first if wrong("answers-the-first-sender") else sender
        if wrong("answers-one-behind"):
            owed, target = sender, owed or sender
        speaker = other if wrong("answers-from-another-port") else sock
        for _ in range(2 if wrong("answers-twice") else 1):
            try:
                speaker.sendto(reply, target)
            except OSError:
                if wrong("dies-of-a-vanished-sender"):
                    die()
