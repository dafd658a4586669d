package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.faulty.HelloTcpServer;

/** A client that says nothing at all is not provided for, which shows once the log is written. */
public class DiesAMomentAfterAClose extends HelloTcpServer {
  private final Set<Socket> known = ConcurrentHashMap.newKeySet();

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    known.add(connection);
    super.message(connection, message);
  }

  @Override
  protected void endOfStream(Socket connection) throws Exception {
    if (!known.contains(connection)) {
      machine.complain("no first message");
      Thread.sleep(100);
      machine.exit(1);
    }
  }
}
