//! TCP client for the hello protocol: `read_exact` collects a reply that comes in pieces.
use std::io::{self, Read, Write};
use std::net::TcpStream;

fn main() -> io::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (Some(host), Some(port)) = (
        args.first(),
        args.get(1).and_then(|port| port.parse::<u16>().ok()),
    ) else {
        eprintln!("usage: tcp_client HOST PORT [COUNT]");
        std::process::exit(2);
    };
    let count: u32 = args
        .get(2)
        .map_or(1, |count| count.parse().expect("COUNT is a number"));

    let mut stream = TcpStream::connect((host.as_str(), port))?;
    let mut reply = [0; 5];
    for _ in 0..count {
        stream.write_all(b"hi~")?;
        stream.read_exact(&mut reply)?;
        println!("{}", String::from_utf8_lossy(&reply));
    }
    Ok(())
}
