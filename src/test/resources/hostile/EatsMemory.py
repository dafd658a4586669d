"""Takes a GiB of memory that it has no use for, and serves."""
import hello

hoard = [b"x" * (64 << 20) for _ in range(16)]
hello.serve(hello.listen())
