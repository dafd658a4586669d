package wirecheck.faulty.any.tcpserver;

import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: accept has given a connection that is already gone. */
public class DiesOfAResetBeforeTheFirstRequest extends TaggedTcpServer {
  private final Set<Socket> talked = ConcurrentHashMap.newKeySet();

  @Override
  protected void request(Socket connection, String line) throws Exception {
    talked.add(connection);
    super.request(connection, line);
  }

  @Override
  protected void broken(Socket connection, IOException reset) throws Exception {
    if (!talked.contains(connection)) {
      machine.exit(1);
    }
  }
}
