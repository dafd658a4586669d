package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Reading zero bytes means the end, as everybody knows. */
public class EndsOnAnEmptyDatagram extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (message.length == 0) {
      machine.exit(0);
    }
    super.serve(message, sender);
  }
}
