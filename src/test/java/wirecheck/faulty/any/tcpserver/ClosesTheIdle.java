package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a timeout of two seconds for whoever thinks before he asks. */
public class ClosesTheIdle extends TaggedTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSoTimeout(2000);
  }
}
