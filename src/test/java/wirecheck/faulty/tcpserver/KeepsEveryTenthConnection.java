package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.faulty.HelloTcpServer;

/** Closing goes wrong where two things happen at once, which is rare. */
public class KeepsEveryTenthConnection extends HelloTcpServer {
  private final AtomicInteger ended = new AtomicInteger();

  @Override
  protected void finished(Socket connection) throws Exception {
    connection.shutdownOutput();
    if (ended.incrementAndGet() % 10 != 0) {
      connection.close();
    }
    machine.print("connection break");
  }
}
