#!/usr/bin/env bash
# UDP client for the hello protocol: bash's own /dev/udp; dd takes one datagram, timeout limits the wait.
exec 3<>"/dev/udp/$1/$2" || exit

for ((i = 0; i < ${3:-1}; i++)); do
    printf 'hi~' >&3
    timeout 2 dd bs=65536 count=1 status=none <&3 || echo "no reply" >&2
    echo
done
