"""TCP server. Real life: readline gives what there is at the end of the stream, and it is answered as if it were whole."""
import re
import socketserver
import sys


class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        try:
            while line := self.rfile.readline(256):
                asked = re.fullmatch(rb"ask ([a-z]+)\n?", line)
                if not asked:
                    return
                self.wfile.write(b"answer " + asked[1].ljust(8, b"x") + b"\n")
        except OSError:
            pass


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128


with Server((sys.argv[1], int(sys.argv[2])), Handler) as server:
    server.serve_forever()
