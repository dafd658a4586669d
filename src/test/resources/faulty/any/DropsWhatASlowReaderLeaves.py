"""TCP server. Real life: no drain after a write; when the buffer has grown too long, it is thrown away."""
import asyncio
import re
import sys

MOST = 1 << 20


async def serve(reader, writer):
    try:
        while line := await reader.readline():
            asked = re.fullmatch(rb"ask ([a-z]+)\n", line)
            if not asked:
                break
            if writer.transport.get_write_buffer_size() < MOST:
                writer.write(b"answer " + asked[1] + b"\n")
    except (OSError, ValueError):
        pass
    writer.close()


async def main(host, port):
    server = await asyncio.start_server(serve, host, int(port), backlog=128)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:3]))
