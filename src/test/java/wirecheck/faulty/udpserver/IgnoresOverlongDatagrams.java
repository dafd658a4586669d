package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** What is longer than 8192 bytes cannot be meant for me. */
public class IgnoresOverlongDatagrams extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length <= 8192) {
      super.serve(message, sender);
    }
  }
}
