package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** Whoever comes again after a while is greeted like somebody who was missed. */
public class WelcomesIdleClientsBack extends HelloUdpServer {
  private final Map<SocketAddress, Long> seen = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    long now = System.nanoTime();
    Long before = seen.put(sender, now);
    send(REPLY, sender);
    if (before != null && now - before > TimeUnit.MILLISECONDS.toNanos(800)) {
      send(REPLY, sender);
    }
  }
}
