// TCP client for the hello protocol: io.ReadFull collects a reply that comes in pieces.
package main

import (
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"strconv"
)

func main() {
	if len(os.Args) < 3 {
		log.Fatalf("usage: %s HOST PORT [COUNT]", os.Args[0])
	}
	count := 1
	if len(os.Args) > 3 {
		n, err := strconv.Atoi(os.Args[3])
		if err != nil {
			log.Fatal(err)
		}
		count = n
	}
	conn, err := net.Dial("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	reply := make([]byte, len("hello"))
	for i := 0; i < count; i++ {
		if _, err := conn.Write([]byte("hi~")); err != nil {
			log.Fatal("connection break: ", err)
		}
		if _, err := io.ReadFull(conn, reply); err != nil {
			log.Fatal("connection break: ", err)
		}
		fmt.Printf("%s\n", reply)
	}
}
