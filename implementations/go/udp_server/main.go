// UDP server for the hello protocol: one goroutine, one net.PacketConn.
package main

import (
	"fmt"
	"log"
	"net"
	"os"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatalf("usage: %s HOST PORT", os.Args[0])
	}
	conn, err := net.ListenPacket("udp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	buf := make([]byte, 65536)
	for {
		n, sender, err := conn.ReadFrom(buf)
		if err != nil {
			log.Print(err)
			continue
		}
		fmt.Printf("%v: %s\n", sender, buf[:n])
		if _, err := conn.WriteTo([]byte("hello"), sender); err != nil {
			log.Print(err)
		}
	}
}
