"""TCP server of the tagged protocol: it answers one byte a second, for ever, asked or not."""
import signal
import socketserver
import sys
import time

signal.alarm(300)  # nothing hostile is to stay if the suite fails to end it


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            while True:
                self.wfile.write(b"a")
                time.sleep(1)
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


with Server((sys.argv[1], int(sys.argv[2])), Handler) as server:
    server.serve_forever()
