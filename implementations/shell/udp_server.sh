#!/bin/sh
# UDP server for the hello protocol: socat runs answer_udp.sh for each datagram, an empty one too.
cd "$(dirname "$0")" || exit
case $1 in
    *:*) receive="UDP6-RECVFROM:$2,bind=[$1]" ;;
    *) receive="UDP4-RECVFROM:$2,bind=$1" ;;
esac
exec socat -t 10 -b 65536 "$receive,null-eof,fork" EXEC:./answer_udp.sh 3>&1
