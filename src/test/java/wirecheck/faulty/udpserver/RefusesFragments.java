package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** What does not fit into an Ethernet frame is not for a protocol as small as this. */
public class RefusesFragments extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length <= 1472) {
      super.serve(message, sender);
    }
  }
}
