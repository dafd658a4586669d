package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloTcpServer;

/** Every now and then one has to see whether a silent client is still there. */
public class KnocksOnIdleConnections extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    connection.setSoTimeout(1500);
    boolean open = true;
    while (open) {
      try {
        super.converse(connection);
        open = false;
      } catch (SocketTimeoutException silent) {
        connection.getOutputStream().write(0);
      }
    }
  }
}
