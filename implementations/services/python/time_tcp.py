#!/usr/bin/env python3
"""Time server over TCP (RFC 868), with asyncio: four bytes, and the end."""
import asyncio
import signal
import struct
import sys
import time

PATIENCE = 2


async def discard(reader):
    while await reader.read(4096):
        pass


async def tell(reader, writer):
    try:
        seconds = int(time.time()) + 2_208_988_800
        writer.write(struct.pack("!I", seconds % 2**32))
        writer.write_eof()
        # Data that lay unread at the close would reset the connection.
        await asyncio.wait_for(discard(reader), PATIENCE)
    except (OSError, TimeoutError, asyncio.TimeoutError):
        pass
    finally:
        writer.close()


async def main(host, port):
    # As the first process of a container it would ignore SIGTERM otherwise.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, sys.exit, 0)
    try:
        server = await asyncio.start_server(tell, host, int(port), backlog=128)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error}")
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
