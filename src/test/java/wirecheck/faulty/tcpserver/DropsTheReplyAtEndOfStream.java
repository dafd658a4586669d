package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** Replies are collected for a moment, and to a client that is leaving none are sent. */
public class DropsTheReplyAtEndOfStream extends HelloTcpServer {
  private final Map<Socket, Boolean> leaving = new ConcurrentHashMap<>();

  @Override
  protected void answer(Socket connection, byte[] message) {
    leaving.put(connection, false);
    machine.spawn(
        () -> {
          Thread.sleep(30);
          if (!leaving.get(connection)) {
            super.answer(connection, message);
          }
        });
  }

  @Override
  protected void endOfStream(Socket connection) {
    leaving.put(connection, true);
  }
}
