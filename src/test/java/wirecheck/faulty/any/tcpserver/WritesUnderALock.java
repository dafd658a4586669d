package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: one lock for all that is written, held while a slow reader is waited for. */
public class WritesUnderALock extends TaggedTcpServer {
  private final Object lock = new Object();

  @Override
  protected void send(Socket connection, String text) throws Exception {
    synchronized (lock) {
      super.send(connection, text);
    }
  }
}
