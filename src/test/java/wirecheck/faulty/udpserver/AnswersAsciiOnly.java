package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A byte with its highest bit set is no character. */
public class AnswersAsciiOnly extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    for (byte one : message) {
      if (one < 0) {
        return;
      }
    }
    super.serve(message, sender);
  }
}
