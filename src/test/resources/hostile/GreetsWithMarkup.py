"""A client that sends script and terminal codes where it should greet, and prints them."""
import socket
import hello

GREETING = b"<script>alert(document.cookie)</script>\x1b]0;a title of mine\x07\x00\xff"

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    hello.say(GREETING.decode("latin-1"))
    hello.ask(sock, GREETING)
