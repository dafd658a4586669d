package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** What is broken need not be closed. */
public class KeepsBrokenConnections extends HelloTcpServer {
  @Override
  protected void serve(Socket connection) throws Exception {
    try {
      converse(connection);
      finished(connection);
    } catch (IOException reset) {
      machine.print("connection break");
    }
  }
}
