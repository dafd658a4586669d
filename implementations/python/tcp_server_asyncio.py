#!/usr/bin/env python3
"""TCP server for the hello protocol: asyncio, one event loop for all connections."""
import asyncio
import os
import signal
import sys


async def serve(reader, writer):
    peer = writer.get_extra_info("peername")
    try:
        while message := await reader.read(1024):
            print(peer, message, flush=True)
            writer.write(b"hello")
            await writer.drain()
    except OSError as error:
        print(peer, error, file=sys.stderr)
    print("connection break", flush=True)
    writer.close()


async def main(host, port):
    # As the first process of a container it would ignore SIGTERM otherwise.
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, os._exit, 0)
    try:
        server = await asyncio.start_server(serve, host, int(port), backlog=5)
    except OSError as error:
        sys.exit(f"cannot listen on {host} port {port}: {error}")
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
