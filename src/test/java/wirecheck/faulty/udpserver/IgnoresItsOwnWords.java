package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.Arrays;
import wirecheck.faulty.HelloUdpServer;

/** Two servers that answer each other would never stop, so a hello gets no hello. */
public class IgnoresItsOwnWords extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (!Arrays.equals(message, REPLY)) {
      super.serve(message, sender);
    }
  }
}
