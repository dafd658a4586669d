// Time server over TCP (RFC 868): four bytes, and the end.
package main

import (
	"encoding/binary"
	"io"
	"log"
	"net"
	"os"
	"time"
)

func main() {
	if len(os.Args) != 3 {
		log.Fatalf("usage: %s HOST PORT", os.Args[0])
	}
	listener, err := net.Listen("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	if err != nil {
		log.Fatal(err)
	}
	for {
		conn, err := listener.Accept()
		if err != nil {
			log.Print(err)
			time.Sleep(100 * time.Millisecond) // too many open files, perhaps
			continue
		}
		go tell(conn)
	}
}

// tell ends its own direction after the number, and then reads: data that lay unread at the close would reset the connection.
func tell(conn net.Conn) {
	defer conn.Close()
	seconds := uint32(time.Now().Unix() + 2208988800)
	if _, err := conn.Write(binary.BigEndian.AppendUint32(nil, seconds)); err != nil {
		log.Print(err)
		return
	}
	conn.(*net.TCPConn).CloseWrite()
	conn.SetReadDeadline(time.Now().Add(2 * time.Second))
	io.Copy(io.Discard, conn)
}
