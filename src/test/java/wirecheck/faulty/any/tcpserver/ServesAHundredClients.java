package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a table of connections of a fixed size, never cleaned. */
public class ServesAHundredClients extends TaggedTcpServer {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  protected void accepted(Socket connection) throws Exception {
    if (count.incrementAndGet() > 150) {
      machine.exit(1);
    } else {
      super.accepted(connection);
    }
  }
}
