"""TCP server of the tagged protocol: one answer is wanted, and what comes has no end."""
import signal
import socketserver
import sys

signal.alarm(300)  # nothing hostile is to stay if the suite fails to end it


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            if self.rfile.readline(256):
                while True:
                    self.wfile.write(b"answer abcdefgh\n" * 4096)
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


with Server((sys.argv[1], int(sys.argv[2])), Handler) as server:
    server.serve_forever()
