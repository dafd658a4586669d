// UDP client for the hello protocol: a dialled connection and a read deadline for each reply.
package main

import (
	"fmt"
	"log"
	"net"
	"os"
	"strconv"
	"time"
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
	conn, err := net.Dial("udp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	defer conn.Close()
	for i := 0; i < count; i++ {
		reply, err := exchange(conn)
		if err != nil {
			log.Print(err) // costs this exchange only
			continue
		}
		fmt.Printf("%s\n", reply)
	}
}

func exchange(conn net.Conn) ([]byte, error) {
	if _, err := conn.Write([]byte("hi~")); err != nil {
		return nil, err
	}
	conn.SetReadDeadline(time.Now().Add(2 * time.Second))
	buf := make([]byte, 65536)
	n, err := conn.Read(buf)
	return buf[:n], err
}
