"""UDP server. Real life: whatever is no request is refused in words, the refusals of others too (CVE-1999-0103)."""
import re
import socket
import sys

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind((sys.argv[1], int(sys.argv[2])))
while True:
    try:
        message, sender = server.recvfrom(65535)
        asked = re.fullmatch(rb"ask ([a-z]+)\n", message)
        server.sendto(b"answer " + asked[1] + b"\n" if asked else b"what?\n", sender)
    except OSError:
        continue
