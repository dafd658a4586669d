package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloSerialTcpServer;

/** A read that gives nothing is done again, until it gives something. */
public class HangsAtEndOfStream extends HelloSerialTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    while (connection.getInputStream().read() < 0) {
      Thread.sleep(10);
    }
  }
}
