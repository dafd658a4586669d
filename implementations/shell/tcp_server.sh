#!/bin/sh
# TCP server for the hello protocol: socat listens, and runs answer_tcp.sh for each connection.
cd "$(dirname "$0")" || exit
case $1 in
    *:*) listen="TCP6-LISTEN:$2,bind=[$1]" ;;
    *) listen="TCP4-LISTEN:$2,bind=$1" ;;
esac
exec socat -t 10 "$listen,reuseaddr,backlog=5,fork" EXEC:./answer_tcp.sh 3>&1
