#!/bin/sh
# One datagram of the UDP server: it is standard input, the reply standard output, 3 is the screen.
printf '%s\n' "$(cat -e)" >&3
printf hello
