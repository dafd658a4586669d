#!/usr/bin/env python3
"""A TFTP client that is right (RFC 1350, 1123, 2347, 2348, 2349) unless it is given a defect by name.

    client.py get REMOTE LOCAL [--host H] [--port P] [--mode octet|netascii] [--timer SECONDS]
    client.py put LOCAL REMOTE [the same]  [--blksize N] [--timeout N] [--tsize] [--defect NAME]
"""
import argparse
import os
import re
import socket
import struct
import sys
import time

RRQ, WRQ, DATA, ACK, ERROR, OACK = range(1, 7)
COPIES = 6
DALLYING = 1
AGAIN = object()
arguments = None


class Failed(Exception):
    """The transfer has failed."""


def wrong(*names):
    return arguments.defect in names


# Packets

def request(kind, name, options):
    if wrong("the-name-gets-a-slash"):
        name = "/" + name
    words = [name, arguments.mode]
    for option, value in options.items():
        words += [option, value]
    if wrong("an-option-is-asked-for-twice") and options:
        words += list(list(options.items())[0])
    packet = struct.pack("!H", kind) + b"".join(word.encode() + b"\0" for word in words)
    if wrong("the-request-lacks-its-last-zero"):
        packet = packet[:-1]
    if wrong("the-request-has-a-byte-too-many"):
        packet += b"x"
    return packet


def data(block, content):
    return struct.pack("!HH", DATA, block & 0xffff) + content


def ack(block):
    return struct.pack("!HH", ACK, block & 0xffff) + (b"\0" if wrong("ack-of-five-bytes") else b"")


def error(code, text):
    return struct.pack("!HH", ERROR, code) + text.encode() + b"\0"


def opcode(packet):
    return struct.unpack("!H", packet[:2])[0] if len(packet) >= 4 else 0


def number(packet):
    return struct.unpack("!H", packet[2:4])[0]


def options_of(packet):
    words = packet[2:].split(b"\0")
    if words.pop() or len(words) % 2:
        raise Failed("malformed OACK")
    words = [word.decode("ascii", "replace") for word in words]
    names = words[::2] if wrong("option-case") else [name.lower() for name in words[::2]]
    return dict(zip(names, words[1::2]))


def to_netascii(content):
    if wrong("netascii-is-sent-as-octet"):
        return content
    carriage_return = b"\r" if wrong("netascii-bare-cr") else b"\r\0"
    return re.sub(b"[\r\n]", lambda found: b"\r\n" if found[0] == b"\n" else carriage_return, content)


def from_netascii(content):
    return re.sub(b"\r[\n\0]", lambda found: b"\n" if found[0] == b"\r\n" else b"\r", content)


class Exchange:
    """Sends to the server, and sends again, until what is awaited comes from it."""

    def __init__(self):
        family = socket.AF_INET6 if ":" in arguments.host else socket.AF_INET
        self.sock = socket.socket(family, socket.SOCK_DGRAM)
        if wrong("one-port-for-all-runs"):
            self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self.sock.bind(("", 20_069))
        self.server = (arguments.host, arguments.port)
        self.host = socket.getaddrinfo(*self.server, family, socket.SOCK_DGRAM)[0][4][0]
        self.peer = None
        self.timer = arguments.timer
        if wrong("dies-of-a-closed-port", "takes-a-closed-port-for-success"):
            self.sock.connect(self.server)

    def send(self, packet):
        if wrong("dies-of-a-closed-port", "takes-a-closed-port-for-success") and not self.peer:
            return self.send_connected(packet)
        if self.peer and wrong("answers-go-to-the-port-of-the-request"):
            self.sock.sendto(packet, self.server)
        elif self.peer and wrong("each-answer-from-a-port-of-its-own"):
            with socket.socket(self.sock.family, socket.SOCK_DGRAM) as another:
                another.sendto(packet, self.peer)
        else:
            self.sock.sendto(packet, self.peer or self.server)

    def send_connected(self, packet):
        """Learns of a closed port, and then hears answers from any other."""
        try:
            self.sock.send(packet)
            self.sock.settimeout(0.1)
            self.sock.recv(65536, socket.MSG_PEEK)
        except TimeoutError:
            pass
        except OSError:
            if wrong("dies-of-a-closed-port"):
                os.abort()
            os._exit(0)
        port = self.sock.getsockname()[1]
        self.sock.close()
        self.sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.sock.bind(("", port))
        self.sock.sendto(packet, self.server)

    def receive(self, until):
        """The next packet of the server, or None when the time is over."""
        while (left := until - time.monotonic()) > 0:
            self.sock.settimeout(left)
            try:
                packet, sender = self.sock.recvfrom(65536)
            except TimeoutError:
                return None
            if len(packet) < 4 and wrong("dies-of-a-short-packet"):
                os.abort()
            if self.is_strange(packet, sender):
                if opcode(packet) not in (ERROR, 0):
                    code = 0 if wrong("strangers-are-told-nonsense") else 5
                    self.sock.sendto(error(code, "unknown transfer"), sender)
                continue
            if opcode(packet) == ERROR:
                self.hear_error(packet, sender)
                continue
            self.sender = sender
            return packet
        return None

    def is_strange(self, packet, sender):
        if wrong("strangers-write") and opcode(packet) == DATA:
            return False
        if wrong("strangers-acknowledge") and opcode(packet) == ACK:
            return False
        if wrong("a-strangers-error-ends-it") and opcode(packet) == ERROR:
            return False
        if wrong("follows-the-latest-answer") and opcode(packet) == DATA:
            self.peer = sender
            return False
        return sender[0] != self.host or self.peer is not None and sender != self.peer

    def hear_error(self, packet, sender):
        text = packet[4:].split(b"\0")[0].decode("utf-8", "replace")
        if packet[-1:] != b"\0":
            return
        if wrong("an-error-is-answered-by-an-error"):
            self.sock.sendto(error(0, "so it is"), sender)
        if wrong("an-error-is-acknowledged"):
            self.sock.sendto(ack(0), sender)
        if wrong("goes-on-after-an-error"):
            return
        if wrong("a-refused-upload-is-sent-all-the-same") and self.peer is None:
            self.sock.sendto(data(1, b"all the same"), sender)
        raise Failed("" if wrong("says-nothing-of-an-error") else "error %d: %s" % (number(packet), text))

    def exchange(self, packet, react, repeat=True):
        """Sends a packet until one is taken: react tells what another brings, AGAIN for this one again."""
        wait = self.timer
        for copy in range(COPIES + 1):
            if copy and wrong("gives-up-at-the-first-silence"):
                break
            if copy == 0 or repeat and not wrong("never-repeats"):
                self.send(packet)
            if wrong("waits-for-ever"):
                wait = 3600
            until = time.monotonic() + wait
            while (heard := self.receive(until)) is not None:
                if wrong("an-old-ack-puts-off-the-timer"):
                    until = time.monotonic() + wait
                taken = react(heard)
                if taken is AGAIN:
                    self.send(packet)
                elif taken is not None:
                    self.peer = self.peer or self.sender
                    return taken
            if not wrong("constant-timer"):
                wait *= 2
        raise Failed("no answer")


class Client:
    """One transfer."""

    def __init__(self):
        self.wire = Exchange()
        self.size = 512

    def get(self, remote, local):
        asked = self.asked(0)
        first = self.wire.exchange(request(RRQ, remote, asked), self.begins_a_get)
        parts = []
        answer, block = ack(0), 0
        if opcode(first) == OACK:
            self.agree(first, asked)
            if wrong("ack-1-answers-an-oack"):
                answer = ack(1)
            first = None
        elif wrong("assumes-the-blksize-it-asked-for"):
            self.size = int(asked.get("blksize", 512))
        while True:
            packet = first or self.wire.exchange(
                answer, lambda heard: self.next_block(heard, block),
                repeat=not wrong("repeats-are-not-acknowledged", "an-oack-is-answered-once"))
            first = None
            block = number(packet) if wrong("early-blocks-are-taken") else block + 1
            parts.append(packet[4:])
            if wrong("old-blocks-replace-the-last") and self.replaced is not None and len(parts) > 1:
                parts[-2] = self.replaced
            answer = ack(block + 1 if wrong("acknowledges-the-next") else self.wire_number(block))
            if self.is_last(packet, block):
                break
        self.store(local, parts)
        if not wrong("the-last-block-is-not-acknowledged"):
            self.wire.send(answer)
        if not wrong("does-not-dally"):
            self.dally(answer, block)

    replaced = None

    def wire_number(self, block):
        if wrong("block-1-follows-65535"):
            return (block - 1) % 65535 + 1 if block else 0
        return block & 0xffff

    def is_last(self, packet, block):
        if wrong("a-full-block-may-be-the-end") and len(packet) == 4 + self.size and self.nothing_follows(block):
            return True
        if wrong("ends-at-block-65535") and block == 65535:
            return True
        return len(packet) - 4 < self.size

    def nothing_follows(self, block):
        self.wire.send(ack(block))
        self.wire.sock.settimeout(0.2)
        try:
            self.wire.sock.recvfrom(65536, socket.MSG_PEEK)
            return False
        except TimeoutError:
            return True

    def next_block(self, heard, block):
        if opcode(heard) == OACK and block == 0:
            return None if wrong("an-oack-is-answered-once") else AGAIN
        if opcode(heard) != DATA:
            return None
        if len(heard) > 4 + self.size and not wrong("too-long-blocks-are-taken"):
            return None
        if number(heard) == self.wire_number(block + 1):
            return heard
        if number(heard) == self.wire_number(block):
            if wrong("repeats-are-stored"):
                return heard
            if wrong("old-blocks-replace-the-last"):
                self.replaced = heard[4:]
            return None if wrong("repeats-are-not-acknowledged") else AGAIN
        return heard if wrong("early-blocks-are-taken") and number(heard) > block else None

    def begins_a_get(self, heard):
        if opcode(heard) == OACK:
            return heard
        fits = len(heard) <= 516 or wrong("assumes-the-blksize-it-asked-for", "too-long-blocks-are-taken")
        return heard if opcode(heard) == DATA and number(heard) == 1 and fits else None

    def store(self, local, parts):
        content = b"".join(parts)
        if arguments.mode == "netascii" and wrong("netascii-pairs-are-lost-between-blocks"):
            content = b"".join(map(from_netascii, parts))
        elif arguments.mode == "netascii" and not wrong("netascii-is-kept"):
            content = from_netascii(content)
        elif arguments.mode == "octet" and wrong("octet-is-translated"):
            content = from_netascii(content)
        if not content and wrong("empty-files-are-not-made"):
            return
        with open(local, "wb") as file:
            file.write(content)

    def dally(self, answer, block):
        until = time.monotonic() + DALLYING
        while (heard := self.wire.receive(until)) is not None:
            if opcode(heard) == DATA and number(heard) == self.wire_number(block):
                self.wire.send(answer)

    def put(self, local, remote):
        with open(local, "rb") as file:
            content = file.read()
        asked = self.asked(len(content))
        if arguments.mode == "netascii":
            content = to_netascii(content)
        elif wrong("octet-is-translated"):
            content = to_netascii(content)
        packet = request(WRQ, remote, asked)
        if wrong("does-not-wait-for-an-answer"):
            self.wire.send(packet)
            packet = data(1, content[:512])
        first = self.wire.exchange(packet, self.begins_a_put)
        if opcode(first) == OACK:
            self.agree(first, asked)
        elif wrong("assumes-the-blksize-it-asked-for"):
            self.size = int(asked.get("blksize", 512))
        total = len(content) // self.size + 1
        if wrong("no-empty-block-at-the-end") and content and len(content) % self.size == 0:
            total -= 1
        done = 0
        while done < total:
            block = done + 1
            packet = data(block, content[done * self.size:block * self.size])
            if wrong("leaves-before-the-last-ack") and block == total:
                self.wire.send(packet)
                return
            if wrong("sends-ahead") and block % 3 == 0:
                self.wire.send(data(block + 1, content[block * self.size:(block + 1) * self.size]))
            last_once = wrong("the-last-block-is-sent-once") and block == total
            done += self.wire.exchange(packet, lambda heard: acknowledged(heard, block), repeat=not last_once)

    def begins_a_put(self, heard):
        if opcode(heard) == OACK or opcode(heard) == ACK and (number(heard) == 0 or wrong("any-ack-acknowledges")):
            return heard
        return heard if wrong("does-not-wait-for-an-answer") and opcode(heard) == ACK else None

    # Options

    def asked(self, size):
        options = {}
        if arguments.blksize:
            options["blksize"] = str(4 if wrong("an-invalid-blksize") else arguments.blksize)
        if arguments.timeout:
            options["timeout"] = str(0 if wrong("an-invalid-timeout") else arguments.timeout)
        if arguments.tsize and arguments.mode == "octet":
            options["tsize"] = str(size + 1 if wrong("another-tsize") else size)
        return options

    def agree(self, packet, asked):
        agreed = options_of(packet)
        for name, value in agreed.items():
            if not (self.is_agreeable(name, value, asked) or wrong("takes-any-oack", "option-case")):
                self.wire.peer = self.wire.sender
                self.wire.send(error(8, "not asked for"))
                raise Failed(f"the server names {name} = {value}")
        self.size = int(agreed.get("blksize", 512))
        if wrong("uses-the-blksize-it-asked-for", "assumes-the-blksize-it-asked-for"):
            self.size = int(asked.get("blksize", 512))
        if "timeout" in agreed:
            self.wire.timer = int(agreed["timeout"])

    @staticmethod
    def is_agreeable(name, value, asked):
        if name not in asked or not re.fullmatch("[0-9]{1,15}", value):
            return False
        if name == "blksize":
            return 8 <= int(value) <= int(asked[name])
        return name != "timeout" or value == asked[name]


def acknowledged(heard, block):
    """1 when the block has been acknowledged, AGAIN when it is to be sent again at once, or None."""
    if opcode(heard) != ACK or len(heard) != 4:
        return None
    if wrong("any-ack-acknowledges") or wrong("acks-ahead-are-believed") and block < number(heard) < block + 100:
        return 1
    if wrong("an-old-ack-acknowledges") and 0 < number(heard) < block:
        return 1
    if wrong("sorcerers-apprentice") and number(heard) == block - 1:
        return AGAIN
    return 1 if number(heard) == block & 0xffff else None


def main():
    global arguments
    parser = argparse.ArgumentParser()
    parser.add_argument("operation", choices=["get", "put"])
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=69)
    parser.add_argument("--mode", choices=["octet", "netascii"], default="octet")
    parser.add_argument("--timer", type=float, default=1.0)
    parser.add_argument("--blksize", type=int)
    parser.add_argument("--timeout", type=int)
    parser.add_argument("--tsize", action="store_true")
    parser.add_argument("--defect", default="")
    arguments = parser.parse_args()
    try:
        getattr(Client(), arguments.operation)(arguments.source, arguments.target)
    except (Failed, OSError) as failed:
        if not wrong("says-nothing-of-an-error"):
            print(failed, file=sys.stderr)
        sys.exit(0 if wrong("status-0-whatever-happens") else 1)


if __name__ == "__main__":
    main()
