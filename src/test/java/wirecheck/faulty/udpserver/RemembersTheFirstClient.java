package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Whoever speaks first is my client, and I am nobody else's server. */
public class RemembersTheFirstClient extends HelloUdpServer {
  private SocketAddress mine;

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    mine = mine == null ? sender : mine;
    if (mine.equals(sender)) {
      send(REPLY, sender);
    }
  }
}
