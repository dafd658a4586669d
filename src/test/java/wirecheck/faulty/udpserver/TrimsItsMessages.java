package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** White space around a message means nothing, and nothing is not a message. */
public class TrimsItsMessages extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    String text = new String(message, UTF_8).trim();
    if (!text.isEmpty()) {
      super.serve(text.getBytes(UTF_8), sender);
    }
  }
}
