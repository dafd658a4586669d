package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** Against abuse: thirty-two replies for each sender in twenty seconds. */
public class RateLimits extends HelloUdpServer {
  private final Map<SocketAddress, ArrayDeque<Long>> replies = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    ArrayDeque<Long> recent = replies.computeIfAbsent(sender, s -> new ArrayDeque<>());
    long now = System.nanoTime();
    recent.removeIf(then -> now - then > TimeUnit.SECONDS.toNanos(20));
    if (recent.size() < 32) {
      recent.add(now);
      send(REPLY, sender);
    }
  }
}
