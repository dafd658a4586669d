//! UDP server for the hello protocol: one blocking `UdpSocket`.
use std::io;
use std::net::UdpSocket;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (Some(host), Some(port)) = (
        args.first(),
        args.get(1).and_then(|port| port.parse::<u16>().ok()),
    ) else {
        eprintln!("usage: udp_server HOST PORT");
        std::process::exit(2);
    };
    let socket = UdpSocket::bind((host.as_str(), port))?;
    let mut buffer = [0; 65536];
    loop {
        let (size, sender) = socket.recv_from(&mut buffer)?;
        println!("{sender}: {}", String::from_utf8_lossy(&buffer[..size]));
        if let Err(error) = socket.send_to(b"hello", sender) {
            eprintln!("{sender}: {error}");
        }
    }
}
