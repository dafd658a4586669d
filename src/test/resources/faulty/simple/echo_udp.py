#!/usr/bin/env python3
"""echo_udp.py DEFECT HOST PORT: an echo server over UDP with one defect, "none" for a right one."""
import sys

sys.dont_write_bytecode = True
from udp_service import serve, wrong  # noqa: E402

buffer = bytearray(65536)


def answer(data):
    if wrong("capitals"):
        return data.upper()
    if wrong("obeys-telnet"):
        return data.replace(b"\xff\xf4", b"")
    if wrong("adds-a-line-end"):
        return data + b"\n"
    if wrong("cuts-at-1024"):
        return data[:1024]
    if wrong("cuts-at-8192"):
        return data[:8192]
    if wrong("ignores-what-is-large") and len(data) > 8192:
        return None
    if wrong("an-empty-one-gets-a-byte") and not data:
        return b"\0"
    if wrong("keeps-the-longer-one"):
        buffer[:len(data)] = data
        return bytes(buffer[:max(len(data), 16)])
    return data


serve(answer)
