package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** Sessions of clients that were silent for half a second are over, and so is my patience. */
public class ForgetsIdleClients extends HelloUdpServer {
  private final Map<SocketAddress, Long> sessions = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    long now = System.nanoTime();
    Long before = sessions.putIfAbsent(sender, now);
    if (before == null || now - before < TimeUnit.MILLISECONDS.toNanos(500)) {
      sessions.put(sender, now);
      send(REPLY, sender);
    }
  }
}
