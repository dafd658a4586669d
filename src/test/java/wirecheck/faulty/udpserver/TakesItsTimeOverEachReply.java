package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** A reply needs thought, and thoughts come one after the other. */
public class TakesItsTimeOverEachReply extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    Thread.sleep(250);
    send(REPLY, sender);
  }
}
