package wirecheck.faulty.useless;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Receives and does not answer. */
public class UdpSilent extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) {
    // on purpose
  }
}
