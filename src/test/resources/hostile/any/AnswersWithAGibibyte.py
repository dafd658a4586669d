"""TCP server of the tagged protocol: its answer is one line of a GiB."""
import signal
import socketserver
import sys

signal.alarm(300)  # nothing hostile is to stay if the suite fails to end it


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            if self.rfile.readline(256):
                self.wfile.write(b"answer ")
                for _ in range(1024):
                    self.wfile.write(b"a" * (1 << 20))
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


with Server((sys.argv[1], int(sys.argv[2])), Handler) as server:
    server.serve_forever()
