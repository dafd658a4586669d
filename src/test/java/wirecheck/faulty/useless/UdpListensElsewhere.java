package wirecheck.faulty.useless;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import wirecheck.faulty.Machine;
import wirecheck.faulty.Program;

/** A UDP server that conforms in everything but the port. */
public class UdpListensElsewhere implements Program {
  @Override
  public int run(Machine machine) throws Exception {
    InetAddress host = machine.address().getAddress();
    DatagramSocket elsewhere = machine.own(new DatagramSocket(new InetSocketAddress(host, 0)));
    DatagramPacket message = new DatagramPacket(new byte[8192], 8192);
    while (true) {
      elsewhere.receive(message);
      elsewhere.send(new DatagramPacket("hello".getBytes(US_ASCII), 5, message.getSocketAddress()));
    }
  }
}
