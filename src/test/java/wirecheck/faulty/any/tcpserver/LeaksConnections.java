package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: shutdown without close costs a descriptor a connection. */
public class LeaksConnections extends TaggedTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    if (!connection.isClosed()) {
      connection.shutdownOutput();
    }
  }
}
