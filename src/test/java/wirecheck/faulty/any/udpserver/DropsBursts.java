package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a rate limit of a few datagrams at a time. */
public class DropsBursts extends TaggedUdpServer {
  private long since;
  private int count;

  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    long now = System.nanoTime();
    count = now - since > 50_000_000 ? 0 : count + 1;
    since = now;
    if (count < 40) {
      super.answer(tag, sender);
    }
  }
}
