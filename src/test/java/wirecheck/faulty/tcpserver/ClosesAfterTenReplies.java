package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** Long conversations keep others waiting; ten replies are enough. */
public class ClosesAfterTenReplies extends HelloTcpServer {
  private final Map<Socket, Integer> replies = new ConcurrentHashMap<>();

  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    boolean greeting = message.length <= 3;
    if (greeting && replies.merge(connection, 1, Integer::sum) == 10) {
      connection.close();
    }
  }
}
