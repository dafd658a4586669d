package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a receive of no bytes is taken for the end. */
public class StopsAtAnEmptyDatagram extends TaggedUdpServer {
  @Override
  protected void datagram(String text, SocketAddress sender) throws Exception {
    if (text.isEmpty()) {
      machine.hang();
    }
    super.datagram(text, sender);
  }
}
