package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** Everybody should hear what one has asked. */
public class BroadcastsItsReplies extends HelloTcpServer {
  private final Set<Socket> everybody = ConcurrentHashMap.newKeySet();
  private boolean warm;

  @Override
  protected void opened(Socket connection) {
    everybody.add(connection);
  }

  @Override
  protected synchronized void answer(Socket connection, byte[] message) throws Exception {
    if (!warm) {
      Thread.sleep(200);
      warm = true;
    }
    for (Socket each : everybody) {
      try {
        super.answer(each, message);
      } catch (IOException gone) {
        everybody.remove(each);
      }
    }
  }
}
