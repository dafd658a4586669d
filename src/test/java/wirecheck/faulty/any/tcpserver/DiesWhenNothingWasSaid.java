package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: the first read is indexed without a look at its length. */
public class DiesWhenNothingWasSaid extends TaggedTcpServer {
  private final Set<Socket> talked = ConcurrentHashMap.newKeySet();

  @Override
  protected void request(Socket connection, String line) throws Exception {
    talked.add(connection);
    super.request(connection, line);
  }

  @Override
  protected void endOfStream(Socket connection) throws Exception {
    if (!talked.contains(connection)) {
      machine.exit(1);
    }
  }
}
