package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Nothing was sent, so nothing is answered. */
public class IgnoresEmptyDatagrams extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length > 0) {
      super.serve(message, sender);
    }
  }
}
