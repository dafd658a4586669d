// Echo server over UDP (RFC 862): the same data, even if there is none.
package main

import (
	"log"
	"net"
	"os"
)

// Echo, daytime, quote of the day, chargen and time: who answers them may answer for ever.
var answersEverything = map[int]bool{7: true, 13: true, 17: true, 19: true, 37: true}

func main() {
	if len(os.Args) != 3 {
		log.Fatalf("usage: %s HOST PORT", os.Args[0])
	}
	conn, err := net.ListenPacket("udp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	data := make([]byte, 65536)
	for {
		n, sender, err := conn.ReadFrom(data)
		if err != nil {
			log.Print(err)
			continue
		}
		if answersEverything[sender.(*net.UDPAddr).Port] {
			continue
		}
		if _, err := conn.WriteTo(data[:n], sender); err != nil {
			log.Print(err)
		}
	}
}
