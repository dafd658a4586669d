package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.any.TaggedTcpServer;

/**
 * Real life: HTTP/1.0 manners where connections are to be kept; later requests are read and
 * forgotten.
 */
public class AnswersOnceAConnection extends TaggedTcpServer {
  private final Set<Socket> answered = ConcurrentHashMap.newKeySet();

  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    if (answered.add(connection)) {
      super.answer(connection, tag);
    }
  }
}
