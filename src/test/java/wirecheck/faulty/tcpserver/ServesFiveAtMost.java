package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.concurrent.Semaphore;
import wirecheck.faulty.HelloTcpServer;

/** More than five clients at once would be too many, and who cannot be served is told so. */
public class ServesFiveAtMost extends HelloTcpServer {
  private final Semaphore free = new Semaphore(5);

  @Override
  protected void serve(Socket connection) throws Exception {
    if (!free.tryAcquire()) {
      connection.close();
      return;
    }
    try {
      super.serve(connection);
    } finally {
      free.release();
    }
  }
}
