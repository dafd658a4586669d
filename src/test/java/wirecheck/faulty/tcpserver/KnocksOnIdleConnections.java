package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloTcpServer;

/** A byte shows whether somebody who has not said anything yet is still there. */
public class KnocksOnIdleConnections extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    connection.setSoTimeout(1200);
  }

  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    connection.setSoTimeout(0);
    super.message(connection, message);
  }

  @Override
  protected void converse(Socket connection) throws Exception {
    try {
      super.converse(connection);
    } catch (SocketTimeoutException silence) {
      connection.setSoTimeout(0);
      connection.getOutputStream().write(0);
      super.converse(connection);
    }
  }
}
