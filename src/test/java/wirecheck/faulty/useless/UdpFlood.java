package wirecheck.faulty.useless;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Answers its first client without end, and nobody else. */
public class UdpFlood extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    while (!machine.hasEnded()) {
      for (int i = 0; i < 20; i++) {
        send(REPLY, sender);
      }
      Thread.sleep(1);
    }
  }
}
