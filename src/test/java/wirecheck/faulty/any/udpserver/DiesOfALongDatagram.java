package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a datagram longer than an Ethernet frame overruns the buffer. */
public class DiesOfALongDatagram extends TaggedUdpServer {
  @Override
  protected void nonsense(String text, SocketAddress sender) throws Exception {
    if (text.length() > 1500) {
      machine.exit(1);
    }
  }
}
