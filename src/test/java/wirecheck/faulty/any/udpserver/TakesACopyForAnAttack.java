package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import java.util.HashSet;
import java.util.Set;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a request seen twice puts its sender on a black list. */
public class TakesACopyForAnAttack extends TaggedUdpServer {
  private final Set<String> seen = new HashSet<>();
  private final Set<SocketAddress> black = new HashSet<>();

  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    if (!seen.add(tag)) {
      black.add(sender);
    }
    if (!black.contains(sender)) {
      super.answer(tag, sender);
    }
  }
}
