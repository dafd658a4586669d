//! UDP client for the hello protocol: a connected `UdpSocket` with a read timeout.
use std::io;
use std::net::{ToSocketAddrs, UdpSocket};
use std::time::Duration;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (Some(host), Some(port)) = (
        args.first(),
        args.get(1).and_then(|port| port.parse::<u16>().ok()),
    ) else {
        eprintln!("usage: udp_client HOST PORT [COUNT]");
        std::process::exit(2);
    };
    let count: u32 = args
        .get(2)
        .map_or(1, |count| count.parse().expect("COUNT is a number"));

    let server = (host.as_str(), port)
        .to_socket_addrs()?
        .next()
        .expect("an address");
    let socket = UdpSocket::bind(if server.is_ipv6() {
        "[::]:0"
    } else {
        "0.0.0.0:0"
    })?;
    socket.connect(server)?;
    socket.set_read_timeout(Some(Duration::from_secs(2)))?;
    for _ in 0..count {
        match exchange(&socket) {
            Ok(reply) => println!("{}", String::from_utf8_lossy(&reply)),
            Err(error) => eprintln!("no reply: {error}"),
        }
    }
    Ok(())
}

fn exchange(socket: &UdpSocket) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0; 65536];
    socket.send(b"hi~")?;
    let size = socket.recv(&mut buffer)?;
    buffer.truncate(size);
    Ok(buffer)
}
