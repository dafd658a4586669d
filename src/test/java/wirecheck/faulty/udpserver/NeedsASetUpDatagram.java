package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashSet;
import java.util.Set;
import wirecheck.faulty.HelloUdpServer;

/** The first datagram of a client opens its session; from the second on it is served. */
public class NeedsASetUpDatagram extends HelloUdpServer {
  private final Set<SocketAddress> sessions = new HashSet<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    if (!sessions.add(sender)) {
      send(REPLY, sender);
    }
  }
}
