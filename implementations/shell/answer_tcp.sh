#!/bin/sh
# One connection of the TCP server: standard input and output are the connection, 3 is the screen.
trap '' PIPE
trap 'exit' TERM
trap 'echo "connection break" >&3' EXIT

# One read() is one message. "cat -e" leaves nothing empty but the end of the stream.
while message=$(dd bs=1024 count=1 2>/dev/null | cat -e); [ -n "$message" ]; do
    printf '%s\n' "$message" >&3
    printf hello || exit
done
