package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A message beyond the limit is a violation, and violations are fatal. */
public class DiesOfAnOverlongDatagram extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length > 8192) {
      throw new IllegalStateException("message of " + message.length + " bytes");
    }
    super.serve(message, sender);
  }
}
