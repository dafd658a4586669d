package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.HelloTcpServer;

/** A network on which everything breaks is not one to serve on. */
public class StopsAfterTenBreaks extends HelloTcpServer {
  private final AtomicInteger breaks = new AtomicInteger();

  @Override
  protected void broken(Socket connection, IOException reset) {
    if (breaks.incrementAndGet() == 10) {
      machine.exit(1);
    }
  }
}
