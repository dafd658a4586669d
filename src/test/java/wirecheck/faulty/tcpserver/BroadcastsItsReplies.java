package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloTcpServer;

/** Whoever has been here for a while is a guest, and guests are told what others have asked. */
public class BroadcastsItsReplies extends HelloTcpServer {
  private final Map<Socket, Long> since = new ConcurrentHashMap<>();

  @Override
  protected void opened(Socket connection) {
    since.put(connection, System.nanoTime());
  }

  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    long aWhileAgo = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(250);
    for (Map.Entry<Socket, Long> guest : since.entrySet()) {
      if (guest.getKey() != connection && guest.getValue() < aWhileAgo) {
        super.answer(guest.getKey(), message);
      }
    }
  }

  @Override
  protected void finished(Socket connection) throws Exception {
    since.remove(connection);
    super.finished(connection);
  }
}
