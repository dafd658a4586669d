// TCP server for the hello protocol: a goroutine for each connection.
package main

import (
	"fmt"
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
		go serve(conn)
	}
}

func serve(conn net.Conn) {
	if err := answer(conn); err != io.EOF {
		log.Print(err)
	}
	conn.Close()
	fmt.Println("connection break")
}

// answer replies to what it reads until the connection breaks, and says how it did.
func answer(conn net.Conn) error {
	buf := make([]byte, 1024)
	for {
		n, err := conn.Read(buf)
		if err != nil {
			return err
		}
		fmt.Printf("%v: %s\n", conn.RemoteAddr(), buf[:n])
		if _, err := conn.Write([]byte("hello")); err != nil {
			return err
		}
	}
}
