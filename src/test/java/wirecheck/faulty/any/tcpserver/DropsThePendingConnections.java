package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.any.TaggedSerialTcpServer;

/** Real life: who came while another was served is thought to be gone. */
public class DropsThePendingConnections extends TaggedSerialTcpServer {
  private final AtomicInteger served = new AtomicInteger();
  private volatile long last;

  @Override
  protected void accepted(Socket connection) throws Exception {
    if (served.get() > 0 && System.nanoTime() - last < 20_000_000) {
      connection.close();
    } else {
      super.accepted(connection);
      served.incrementAndGet();
      last = System.nanoTime();
    }
  }
}
