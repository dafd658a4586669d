//! TCP server for the hello protocol: a thread for each connection.
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (Some(host), Some(port)) = (
        args.first(),
        args.get(1).and_then(|port| port.parse::<u16>().ok()),
    ) else {
        eprintln!("usage: tcp_server HOST PORT");
        std::process::exit(2);
    };
    let listener = TcpListener::bind((host.as_str(), port))?;
    loop {
        let (stream, peer) = listener.accept()?;
        thread::spawn(move || {
            if let Err(error) = answer(stream, peer) {
                eprintln!("{peer}: {error}");
            }
            println!("connection break");
        });
    }
}

/// Replies to whatever is read, until the end of the stream.
fn answer(mut stream: TcpStream, peer: SocketAddr) -> io::Result<()> {
    let mut buffer = [0; 1024];
    loop {
        let size = stream.read(&mut buffer)?;
        if size == 0 {
            return Ok(());
        }
        println!("{peer}: {}", String::from_utf8_lossy(&buffer[..size]));
        stream.write_all(b"hello")?;
    }
}
