"""The time as a number, as the defect has it."""
import struct
import time

START = time.time()
FROM_1900_TO_1970 = 2_208_988_800


def number(wrong):
    now = START if wrong("the-time-of-its-start") else time.time()
    if wrong("local-time"):
        now -= time.timezone
    if wrong("ten-seconds-late"):
        now -= 10
    if wrong("a-leap-day-off"):
        now += 86400
    if wrong("goes-back-now-and-then") and int(now) % 2:
        now -= 3
    if wrong("since-1970"):
        return struct.pack("!I", int(now))
    seconds = int(now + FROM_1900_TO_1970)
    if wrong("least-significant-byte-first"):
        return struct.pack("<I", seconds % 2 ** 32)
    if wrong("milliseconds"):
        return struct.pack("!I", int((now + FROM_1900_TO_1970) * 1000) % 2 ** 32)
    if wrong("eight-bytes"):
        return struct.pack("!Q", seconds)
    if wrong("a-text"):
        return b"%d\r\n" % seconds
    return struct.pack("!I", seconds % 2 ** 32) + (b"\n" if wrong("a-line-end-more") else b"")
