package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.concurrent.Semaphore;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: forty workers, each held by whoever connects and says nothing. */
public class HasFortyPlaces extends TaggedTcpServer {
  private final Semaphore places = new Semaphore(40);

  @Override
  protected void serve(Socket connection) throws Exception {
    places.acquire();
    try {
      super.serve(connection);
    } finally {
      places.release();
    }
  }
}
