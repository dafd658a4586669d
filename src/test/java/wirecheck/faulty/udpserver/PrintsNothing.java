package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** What is on the wire is nobody's business. */
public class PrintsNothing extends HelloUdpServer {
  @Override
  protected void show(byte[] message, SocketAddress sender) {
    // on purpose
  }
}
