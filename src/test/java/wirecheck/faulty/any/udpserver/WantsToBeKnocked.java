package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import java.util.HashSet;
import java.util.Set;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: the first datagram of a peer only makes its session. */
public class WantsToBeKnocked extends TaggedUdpServer {
  private final Set<SocketAddress> known = new HashSet<>();

  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    if (!known.add(sender)) {
      super.answer(tag, sender);
    }
  }
}
