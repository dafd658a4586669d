package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: the second byte is read without a look at the length. */
public class DiesOfASingleByte extends TaggedUdpServer {
  @Override
  protected void nonsense(String text, SocketAddress sender) throws Exception {
    if (text.length() == 1) {
      machine.exit(1);
    }
  }
}
