#!/usr/bin/env bash
# TCP client for the hello protocol: bash's own /dev/tcp; the five bytes are collected by read -N.
trap '' PIPE
exec 3<>"/dev/tcp/$1/$2" || exit

for ((i = 0; i < ${3:-1}; i++)); do
    if ! printf 'hi~' >&3 || ! IFS= LC_ALL=C read -r -N 5 reply <&3; then
        echo "connection break" >&2
        exit 1
    fi
    printf '%s\n' "$reply"
done
