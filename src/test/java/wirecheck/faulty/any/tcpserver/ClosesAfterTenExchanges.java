package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a limit on requests a connection that nobody wrote down. */
public class ClosesAfterTenExchanges extends TaggedTcpServer {
  private final Map<Socket, AtomicInteger> counts = new ConcurrentHashMap<>();

  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    super.answer(connection, tag);
    if (counts.computeIfAbsent(connection, c -> new AtomicInteger()).incrementAndGet() == 10) {
      connection.close();
    }
  }
}
