package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Every now and then one has to see whether the client is still there. */
public class KnocksOnIdleConnections extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) {
    machine.spawn(
        () -> {
          Thread.sleep(1200);
          while (!connection.isClosed()) {
            connection.getOutputStream().write(0);
            Thread.sleep(500);
          }
        });
  }
}
