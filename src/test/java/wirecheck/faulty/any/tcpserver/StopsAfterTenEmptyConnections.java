package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a pool place is lost with each connection that says nothing. */
public class StopsAfterTenEmptyConnections extends TaggedTcpServer {
  private final AtomicInteger empty = new AtomicInteger();
  private final Set<Socket> talked = ConcurrentHashMap.newKeySet();

  @Override
  protected void request(Socket connection, String line) throws Exception {
    talked.add(connection);
    super.request(connection, line);
  }

  @Override
  protected void endOfStream(Socket connection) throws Exception {
    if (!talked.contains(connection) && empty.incrementAndGet() > 10) {
      machine.exit(1);
    }
  }
}
