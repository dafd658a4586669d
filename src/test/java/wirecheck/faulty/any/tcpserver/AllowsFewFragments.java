package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a guard against floods counts reads, not requests. */
public class AllowsFewFragments extends TaggedTcpServer {
  private final Map<Socket, AtomicInteger> reads = new ConcurrentHashMap<>();

  @Override
  protected String take(Socket connection, String come) throws Exception {
    String rest = super.take(connection, come);
    AtomicInteger count = reads.computeIfAbsent(connection, c -> new AtomicInteger());
    if (!rest.isEmpty() && count.incrementAndGet() > 15) {
      nonsense(connection, rest);
    }
    return rest;
  }
}
