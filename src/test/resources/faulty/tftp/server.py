#!/usr/bin/env python3
"""A TFTP server that is right (RFC 1350, 1123, 2347, 2348, 2349, 7440) unless it is given a defect by name.

    server.py [--host H] [--port P] --dir D [--timer SECONDS] [--read-only] [--defect NAME]
"""
import argparse
import os
import queue
import re
import signal
import socket
import struct
import threading
import time

RRQ, WRQ, DATA, ACK, ERROR, OACK = range(1, 7)
COPIES = 6
DALLYING = 6
AGAIN = object()
arguments = None


class Refusal(Exception):
    """The transfer ends, and the other side is told why."""

    def __init__(self, code, text):
        super().__init__(text)
        self.code = code


class Ended(Exception):
    """The other side has ended the transfer, or is not there."""


def wrong(*names):
    return arguments.defect in names


def die():
    os._exit(70)


# Packets

def data(block, content):
    return struct.pack("!HH", DATA, block) + content


def ack(block):
    return struct.pack("!HH", ACK, block) + (b"\0\0" if wrong("ack-of-six-bytes") else b"")


def error(code, text):
    if wrong("error-code-99"):
        code = 99
    end = b"" if wrong("error-without-zero") else b"\0"
    end = b"\0\0" if wrong("error-with-two-zeros") else end
    return struct.pack("!HH", ERROR, code) + text.encode() + end


def oack(options):
    return struct.pack("!H", OACK) + b"".join(f"{name}\0{value}\0".encode() for name, value in options.items())


def number(packet):
    return struct.unpack("!H", packet[2:4])[0]


def opcode(packet):
    return struct.unpack("!H", packet[:2])[0] if len(packet) >= 2 else 0


def strings(body):
    if not body.endswith(b"\0"):
        raise Refusal(4, "a string without its zero byte")
    return [part.decode("utf-8", "surrogateescape") for part in body[:-1].split(b"\0")]


class Request:
    """A read or write request; option names in small letters, of a name that comes twice the first."""

    def __init__(self, packet):
        kind = opcode(packet)
        if wrong("grants-what-is-malformed"):
            kind = RRQ if kind == 9 else kind
            packet = packet if packet.endswith(b"\0") else packet + b"\0"
            packet = packet if packet.count(b"\0", 2) > 1 else packet + b"octet\0"
        if kind not in (RRQ, WRQ):
            raise Refusal(4, "no request")
        if wrong("dies-of-a-long-name") and len(packet) > 300:
            die()
        parts = strings(packet[2:])
        if len(parts) % 2 or not parts[0]:
            raise Refusal(4, "malformed request")
        self.write = kind == WRQ
        self.name, self.mode = parts[:2]
        self.options = {}
        for name, value in zip(parts[2::2], parts[3::2]):
            self.options.setdefault(name if wrong("option-case") else name.lower(), value)


# Netascii

def to_netascii(content):
    if wrong("netascii-is-octet"):
        return content
    end = b"\n\r" if wrong("netascii-swaps-the-pair") else b"\r\n"
    carriage_return = b"\r" if wrong("netascii-bare-cr") else b"\r\0"
    return re.sub(b"[\r\n]", lambda found: end if found[0] == b"\n" else carriage_return, content)


def from_netascii(content):
    return re.sub(b"\r[\n\0]", lambda found: b"\n" if found[0] == b"\r\n" else b"\r", content)


# One side of a transfer

class Exchange:
    """Sends to one peer, and sends again, until what is awaited comes from it."""

    def __init__(self, sock, peer):
        self.sock, self.peer = sock, peer
        self.timer = arguments.timer
        self.inbox = None
        self.cancelled = False

    def send(self, packet):
        self.sock.sendto(packet, self.peer)

    def receive(self, until):
        """The next packet of the peer, or None when the time is over."""
        while not self.cancelled:
            left = until - time.monotonic()
            if left <= 0:
                return None
            packet, sender = self.next(min(left, 0.5) if wrong("a-second-request-takes-over") else left)
            if packet is None:
                continue
            if sender == self.peer or self.accepts(packet, sender):
                if opcode(packet) == ERROR and len(packet) >= 4:
                    self.hear_error(sender)
                    continue
                return packet
            if opcode(packet) != ERROR and len(packet) >= 4:
                code = 0 if wrong("strangers-are-told-nonsense") else 5
                self.sock.sendto(error(code, "unknown transfer"), sender)
        raise Ended

    def next(self, seconds):
        try:
            if self.inbox:
                return self.inbox.get(timeout=seconds), self.peer
            self.sock.settimeout(seconds)
            return self.sock.recvfrom(65536)
        except (queue.Empty, TimeoutError):
            return None, None

    def accepts(self, packet, sender):
        if wrong("strangers-take-over") and opcode(packet) == ACK:
            self.peer = sender
            return True
        if wrong("a-strangers-error-ends-it"):
            return opcode(packet) == ERROR
        if wrong("strangers-write"):
            return opcode(packet) == DATA
        return wrong("strangers-acknowledge") and opcode(packet) == ACK

    def hear_error(self, sender):
        if wrong("an-error-is-answered-by-an-error"):
            self.sock.sendto(error(0, "so it is"), sender)
        if not wrong("goes-on-after-an-error"):
            raise Ended

    def exchange(self, packets, react, repeat=True):
        """Sends the packets until one is taken: react tells what a packet brings, AGAIN for the packets again."""
        wait = self.timer
        for copy in range(COPIES + 1):
            if copy == 0 or repeat:
                for packet in packets:
                    self.send(self.spoilt(packet) if copy else packet)
            until = time.monotonic() + wait
            while (packet := self.receive(until)) is not None:
                if wrong("an-old-ack-puts-off-the-timer"):
                    until = time.monotonic() + wait
                taken = react(packet)
                if taken is AGAIN:
                    for again in packets:
                        self.send(again)
                elif taken is not None:
                    return taken
            if not wrong("constant-timer"):
                wait *= 2
        raise Ended

    def spoilt(self, packet):
        if wrong("a-copy-has-other-bytes") and opcode(packet) == DATA and len(packet) > 4:
            return packet[:-1] + bytes([packet[-1] ^ 1])
        if wrong("a-copy-has-the-next-number") and opcode(packet) == DATA:
            return data(number(packet) + 1 & 0xffff, packet[4:])
        return packet

    def dally(self, packet, block):
        until = time.monotonic() + DALLYING
        while (repeated := self.receive(until)) is not None:
            if opcode(repeated) == DATA and number(repeated) == block:
                self.send(packet)


def acknowledged(packet, first, last):
    """How many of the blocks first to last an ACK says have come, or None where it says nothing of the kind."""
    if wrong("short-acks-count") and len(packet) == 3:
        return 1
    if wrong("any-packet-acknowledges"):
        return 1
    if opcode(packet) != ACK or len(packet) != 4:
        return None
    if wrong("any-ack-acknowledges"):
        return 1
    ahead = (number(packet) - first) % 65536
    if wrong("an-old-ack-acknowledges") and 65536 - ahead <= 2 and first > 2:
        return 1
    if wrong("acks-ahead-are-believed") and last - first < ahead < 100:
        return ahead + 1
    if wrong("sorcerers-apprentice") and ahead == 65535:
        return AGAIN
    if wrong("an-ack-within-the-window-is-the-last") and ahead < last - first:
        return last - first + 1
    return ahead + 1 if ahead <= last - first else None


class Transfer:
    """One transfer, from its request to its end."""

    running = []
    latest_content = b""
    latest_peer = None

    def __init__(self, request, exchange):
        self.request, self.exchange = request, exchange

    def run(self):
        try:
            if self.request.write:
                self.receive_file()
            else:
                self.send_file()
        except Refusal as refusal:
            if not (wrong("missing-files-are-not-answered") and refusal.code == 1):
                self.exchange.send(error(refusal.code, str(refusal)))
        except (Ended, OSError):
            pass
        finally:
            if not wrong("sockets-are-left-open") and not wrong("the-port-of-the-request"):
                self.exchange.sock.close()
            elif wrong("sockets-are-left-open"):
                Transfer.running.append(self.exchange.sock)

    def mode(self):
        mode = self.request.mode if wrong("mode-case") else self.request.mode.lower()
        if mode == "netascii" or mode == "octet":
            return mode
        if wrong("any-mode-is-octet") or wrong("mail-is-octet") and mode == "mail":
            return "octet"
        raise Refusal(4, "unknown mode")

    # Reading

    def send_file(self):
        mode = self.mode()
        content = self.content()
        size = len(content)
        if mode == "netascii":
            content = to_netascii(content)
        elif wrong("octet-is-translated"):
            content = content.replace(b"\n", b"\r\n")
        elif wrong("seven-bits"):
            content = bytes(byte & 0x7f for byte in content)
        elif wrong("short-of-a-megabyte"):
            content = content[:1_000_000]
        agreed = self.agree(size if mode == "octet" else None)
        if agreed:
            first = data(1, content[:self.block_size]) if wrong("data-follows-the-oack-at-once") else None
            self.exchange.exchange(
                [oack(agreed)] + ([first] if first else []),
                lambda packet: True if opcode(packet) == ACK and number(packet) == 0 else None,
                repeat=not wrong("never-repeats", "the-oack-is-sent-once"))
        self.send_blocks(content)

    def content(self):
        path = self.path(reading=True)
        if wrong("directories-are-files") and os.path.isdir(path):
            return "\n".join(os.listdir(path)).encode()
        if wrong("missing-files-are-empty") and not os.path.exists(path):
            return b""
        if not os.path.exists(path):
            raise Refusal(0 if wrong("missing-files-have-code-0") else 1, "file not found")
        if not os.path.isfile(path):
            if wrong("directories-are-not-answered"):
                raise Ended
            raise Refusal(2, "no file")
        with open(path, "rb") as file:
            content = file.read()
        if not content and wrong("empty-files-are-not-sent"):
            raise Ended
        if not content and wrong("empty-files-are-refused"):
            raise Refusal(0, "file is empty")
        Transfer.latest_content = content
        Transfer.latest_peer = self.exchange.peer
        return content

    def path(self, reading):
        root = os.path.realpath(arguments.dir)
        name = self.request.name
        path = os.path.realpath(os.path.join(root, name))
        free = (wrong("leaves-the-root")
                or wrong("absolute-names-leave-the-root") and name.startswith("/") and ".." not in name
                or wrong("writes-outside-the-root") and not reading
                or wrong("looks-at-the-first-dots-only") and not name.startswith((".", "/")))
        if not free and not path.startswith(root + os.sep):
            raise Refusal(2, "outside the root")
        return path

    def send_blocks(self, content):
        size, window, send = self.block_size, self.window, self.exchange.exchange
        if wrong("netascii-blocks-of-the-file") and self.request.mode.lower() == "netascii":
            raw = self.content()
            parts = [to_netascii(raw[at:at + size]) for at in range(0, len(raw) + 1, size)]
        elif wrong("netascii-pairs-are-not-parted") and self.request.mode.lower() == "netascii":
            parts = re.findall(b"(?s)(?:\r[\n\0]|.){1,%d}" % (size // 2), content) + [b""]
        else:
            parts = None
        total = len(parts) if parts else len(content) // size + 1
        if wrong("no-empty-block-at-the-end") and content and len(content) % size == 0:
            total -= 1
        if wrong("blocks-have-511-bytes"):
            size = 511

        def block(at):
            if parts:
                return parts[at - 1]
            source = Transfer.latest_content if wrong("transfers-share-a-file") else content
            return source[(at - 1) * size:at * size]

        done = 0
        while done < total:
            first, last = done + 1, min(done + window, total)
            if wrong("a-window-too-wide") and window > 1 or wrong("sends-ahead") and done % 3 == 2:
                last = min(last + 1, total)
            packets = [data(self.wire_number(at), block(at)) for at in range(first, last + 1)]
            self.faulty_way(first)
            repeat = not (wrong("never-repeats") or wrong("the-last-block-is-sent-once") and last == total
                          or wrong("repeats-the-first-block-only") and first > 1)
            done += send(packets, lambda packet: self.taken(packet, first, last), repeat)
        if wrong("one-empty-block-more"):
            self.exchange.send(data(total + 1, b""))

    def taken(self, packet, first, last):
        return acknowledged(packet, self.wire_number(first), self.wire_number(first) + last - first)

    def wire_number(self, at):
        if wrong("counts-from-zero"):
            return at - 1 & 0xffff
        if wrong("block-1-follows-65535"):
            return (at - 1) % 65535 + 1
        if wrong("stops-at-block-65535") and at > 65535:
            raise Ended
        return at & 0xffff

    def faulty_way(self, block):
        if wrong("another-port-for-each-block") and block > 1 or wrong("another-port-for-block-3") and block == 3:
            self.exchange.sock = socket_at((arguments.host, 0))
        if wrong("answers-the-latest-requester"):
            self.exchange.peer = Transfer.latest_peer

    # Writing

    def receive_file(self):
        if wrong("uploads-are-not-answered"):
            raise Ended
        if arguments.read_only and not wrong("read-only-for-nobody"):
            raise Refusal(2, "nothing is written here")
        mode = self.mode()
        path = self.path(reading=False)
        if os.path.exists(path) or not os.path.isdir(os.path.dirname(path)):
            raise Refusal(6 if os.path.exists(path) else 2, "cannot be written")
        agreed = self.agree(None)
        if wrong("uploads-with-options-get-ack-0"):
            agreed = {}
        answer = oack(agreed) if agreed else ack(0)
        parts, block = [], 0
        while True:
            part = self.next_part(answer, block)
            if wrong("early-blocks-are-stored"):
                block = part[0]
            else:
                block = block + 1 & 0xffff
            parts.append(part[1])
            answer = ack(block)
            if wrong("repeats-are-stored-twice") and part[2]:
                parts.append(part[1])
            if len(part[1]) < self.block_size:
                break
        self.store(path, mode, parts)
        if wrong("the-last-block-is-not-acknowledged") or wrong("an-empty-end-is-not-acknowledged") and not parts[-1]:
            return
        self.exchange.send(answer)
        if not wrong("does-not-dally"):
            self.exchange.dally(answer, block)

    def next_part(self, answer, block):
        """Number and content of the next block, and whether the one before came again meanwhile."""
        again = []

        def react(packet):
            if opcode(packet) != DATA or len(packet) < 4 or len(packet) > 4 + self.block_size:
                return None
            if number(packet) == block + 1 & 0xffff:
                return number(packet), packet[4:], bool(again)
            if number(packet) == block and block:
                if wrong("repeats-are-stored-twice"):
                    again.append(packet)
                return None if wrong("repeats-are-not-acknowledged") else AGAIN
            if wrong("early-blocks-are-stored") and number(packet) > block:
                return number(packet), packet[4:], False
            return None

        return self.exchange.exchange([answer], react, repeat=not wrong("repeats-are-not-acknowledged"))

    def store(self, path, mode, parts):
        if wrong("uploads-are-thrown-away"):
            return
        content = b"".join(parts)
        if wrong("empty-uploads-are-thrown-away") and not content:
            return
        if wrong("uploads-end-in-a-full-block"):
            content = content.ljust(-(-len(content) // 512) * 512, b"\0")
        if mode == "netascii" and wrong("netascii-pairs-are-lost-between-blocks"):
            content = b"".join(map(from_netascii, parts))
        elif mode == "netascii" and not wrong("netascii-uploads-stay-netascii", "netascii-is-octet"):
            content = from_netascii(content)
        with open(path, "xb") as file:
            file.write(content)

    # Options

    def agree(self, size):
        """The options that the OACK names; sets the size of the blocks, the window and the timer."""
        self.block_size, self.window = 512, 1
        agreed = {}
        for name, value in self.request.options.items():
            answer = self.option(name, value, size)
            if answer is not None:
                agreed[name] = answer
            elif wrong("unknown-options-are-errors") and name not in ("blksize", "timeout", "tsize", "windowsize"):
                raise Refusal(8, "unknown option")
            elif wrong("unknown-options-are-acknowledged") and name == "foo":
                agreed[name] = value
            if wrong("first-option-only") and agreed:
                break
        if agreed and wrong("the-oack-names-more"):
            agreed.setdefault("timeout", "1")
        if wrong("options-without-an-oack"):
            agreed = {}
        return agreed

    def option(self, name, value, size):
        """The value to be acknowledged, or None."""
        asked = int(value) if re.fullmatch(r"[0-9]{1,15}", value) else None
        unchecked = (wrong("blksize-unchecked") and name == "blksize"
                     or wrong("timeout-unchecked") and name == "timeout"
                     or wrong("windowsize-unchecked") and name == "windowsize")
        if unchecked and name != "blksize":
            return value
        if asked is None:
            return None
        if name == "blksize" and (8 <= asked <= 65464 or unchecked):
            if not wrong("blksize-acknowledged-and-not-used"):
                self.block_size = max(1, min(asked, 65464))
            if wrong("blksize-above-what-was-asked") and asked < 65464:
                self.block_size = asked + 1
                return str(self.block_size)
            return value
        if name == "timeout" and 1 <= asked <= 255:
            if not wrong("timeout-acknowledged-and-not-used"):
                self.exchange.timer = asked
            return str(max(asked // 2, 1)) if wrong("another-timeout-is-acknowledged") else value
        if name == "tsize":
            if wrong("tsize-is-echoed") or self.request.write:
                return value
            return None if size is None else str(size)
        if name == "windowsize" and 1 <= asked <= 65535 and not self.request.write:
            self.window = asked
            return value
        return None


# The server

def socket_at(address):
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_DGRAM)
    if wrong("shares-the-port"):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    sock.bind(address)
    return sock


class Server:
    """Takes requests, and starts a transfer in a thread of its own for each."""

    def __init__(self):
        self.sock = socket_at((arguments.host, arguments.port))
        self.requests = 0
        self.last_port = None
        self.by_peer = {}

    def run(self):
        while True:
            packet, sender = self.sock.recvfrom(65536)
            if wrong("dies-of-an-empty-datagram") and not packet:
                die()
            if wrong("the-port-of-the-request") and sender in self.by_peer and opcode(packet) not in (RRQ, WRQ):
                self.by_peer[sender].inbox.put(packet)
                continue
            try:
                self.begin(Request(packet), sender)
            except Refusal as refusal:
                if wrong("dies-of-a-malformed-request"):
                    die()
                if opcode(packet) != ERROR or wrong("answers-errors"):
                    self.sock.sendto(error(refusal.code, str(refusal)), sender)

    def begin(self, request, peer):
        self.requests += 1
        if wrong("dies-after-fifty-transfers") and self.requests > 50:
            die()
        if HOSTILE.get(arguments.defect):
            threading.Thread(target=HOSTILE[arguments.defect], args=(peer,), daemon=True).start()
            return
        exchange = Exchange(self.own_socket(), peer)
        if wrong("the-port-of-the-request"):
            exchange.inbox = queue.Queue()
        if wrong("a-second-request-takes-over") and peer in self.by_peer:
            self.by_peer[peer].cancelled = True
        self.by_peer[peer] = exchange
        if wrong("dies-of-an-unreachable-port"):
            exchange.sock.connect(peer)
            exchange.send = lambda packet: exchange.sock.send(packet)
            exchange.next = lambda seconds: receive_or_die(exchange.sock, seconds)
        transfer = Transfer(request, exchange)
        if wrong("one-transfer-at-a-time"):
            transfer.run()
        else:
            threading.Thread(target=transfer.run, daemon=True).start()

    def own_socket(self):
        if wrong("the-port-of-the-request"):
            return self.sock
        if wrong("one-port-for-all-transfers"):
            try:
                return socket_at((arguments.host, arguments.port + 1))
            except OSError:
                pass
        own = socket_at((arguments.host, 0))
        if own.getsockname()[1] == self.last_port:
            own, unwanted = socket_at((arguments.host, 0)), own
            unwanted.close()
        self.last_port = own.getsockname()[1]
        return own


def receive_or_die(sock, seconds):
    sock.settimeout(seconds)
    try:
        return sock.recv(65536), sock.getpeername()
    except TimeoutError:
        return None, None
    except OSError:
        die()


# Hostile answers to a request

def flood(peer):
    """2 GiB of DATA, without waiting for anybody."""
    sock = socket_at((arguments.host, 0))
    for block in range(1, 2 * 1024 * 1024 * 2 + 1):
        try:
            sock.sendto(data(block & 0xffff, bytes(512)), peer)
        except OSError:
            return


def never_end(peer):
    """Full blocks for ever, one for each ACK."""
    sock = socket_at((arguments.host, 0))
    sock.settimeout(60)
    block = 0
    try:
        while True:
            block = block + 1 & 0xffff
            sock.sendto(data(block, bytes(512)), peer)
            sock.recvfrom(65536)
    except OSError:
        pass


def error_storm(peer):
    """A hundred thousand ERRORs."""
    sock = socket_at((arguments.host, 0))
    for _ in range(100_000):
        try:
            sock.sendto(error(0, "no"), peer)
        except OSError:
            return


HOSTILE = {"floods": flood, "never-ends": never_end, "error-storm": error_storm}


def main():
    global arguments
    parser = argparse.ArgumentParser()
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=69)
    parser.add_argument("--dir", required=True)
    parser.add_argument("--timer", type=float, default=1.0)
    parser.add_argument("--read-only", action="store_true")
    parser.add_argument("--defect", default="")
    arguments = parser.parse_args()
    if wrong("ignores-sigterm"):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        server = Server()
    except OSError as failed:
        raise SystemExit(f"cannot bind {arguments.host} port {arguments.port}: {failed}")
    server.run()


if __name__ == "__main__":
    main()
