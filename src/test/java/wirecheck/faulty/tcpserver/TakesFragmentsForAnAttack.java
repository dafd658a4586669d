package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** Who sends a greeting in pieces wants to keep a connection busy. */
public class TakesFragmentsForAnAttack extends HelloTcpServer {
  private final Map<Socket, Integer> fragments = new ConcurrentHashMap<>();

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (message.length < 3 && fragments.merge(connection, 1, Integer::sum) == 2) {
      throw new IOException("attack");
    }
    super.message(connection, message);
  }
}
