package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: SO_LINGER of 0, to be rid of TIME_WAIT. */
public class AbortsInsteadOfClosing extends TaggedTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSoLinger(true, 0);
  }
}
