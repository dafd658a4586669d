package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** The client is told that there is nothing more to come, and that is enough. */
public class LeaksConnections extends HelloTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    connection.shutdownOutput();
    machine.print("connection break");
  }
}
