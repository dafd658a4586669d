package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** No greeting is shorter than three bytes. */
public class IgnoresShortMessages extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length >= 3) {
      super.serve(message, sender);
    }
  }
}
