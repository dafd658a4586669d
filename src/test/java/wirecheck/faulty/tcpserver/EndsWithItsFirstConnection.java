package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** The client has left, and the work is done. */
public class EndsWithItsFirstConnection extends HelloSerialTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    super.finished(connection);
    machine.exit(0);
  }
}
