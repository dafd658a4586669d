package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A client that has its answer and asks nothing more may go. */
public class ClosesConnectionsIdleAfterAnExchange extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    connection.setSoTimeout(1700);
    super.message(connection, message);
  }
}
