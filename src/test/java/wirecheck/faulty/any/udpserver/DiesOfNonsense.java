package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a parser that throws out of the program. */
public class DiesOfNonsense extends TaggedUdpServer {
  @Override
  protected void nonsense(String text, SocketAddress sender) throws Exception {
    machine.exit(1);
  }
}
