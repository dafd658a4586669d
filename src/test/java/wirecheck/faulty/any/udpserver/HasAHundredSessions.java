package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import java.util.HashSet;
import java.util.Set;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a table of peers that is never cleaned. */
public class HasAHundredSessions extends TaggedUdpServer {
  private final Set<SocketAddress> known = new HashSet<>();

  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    known.add(sender);
    if (known.size() <= 150) {
      super.answer(tag, sender);
    }
  }
}
