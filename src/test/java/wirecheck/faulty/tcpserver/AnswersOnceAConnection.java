package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** A client that has been greeted needs no second greeting. */
public class AnswersOnceAConnection extends HelloTcpServer {
  private final Set<Socket> greeted = ConcurrentHashMap.newKeySet();

  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    if (greeted.add(connection)) {
      super.answer(connection, message);
    }
  }
}
