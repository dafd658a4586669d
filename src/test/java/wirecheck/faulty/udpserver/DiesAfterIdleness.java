package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Nobody has spoken for a while, so nobody needs me any more. */
public class DiesAfterIdleness extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    super.answer(message, sender);
    socket.setSoTimeout(1600);
  }
}
