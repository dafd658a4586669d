package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A connection that carries nothing for a second is only in the way. */
public class ClosesIdleConnections extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSoTimeout(1700);
  }
}
