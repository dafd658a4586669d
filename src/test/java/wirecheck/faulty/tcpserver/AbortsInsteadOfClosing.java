package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Lingering in TIME_WAIT costs memory; an abort does not. */
public class AbortsInsteadOfClosing extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSoLinger(true, 0);
  }
}
