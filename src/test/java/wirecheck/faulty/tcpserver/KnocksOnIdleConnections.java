package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A byte after a while shows whether the client is still there. */
public class KnocksOnIdleConnections extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    machine.spawn(
        () -> {
          Thread.sleep(1700);
          connection.getOutputStream().write(0);
        });
  }
}
