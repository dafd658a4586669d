package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** What is on the wire is nobody's business. */
public class PrintsNoMessages extends HelloTcpServer {
  @Override
  protected void show(Socket connection, byte[] message) {
    // on purpose
  }
}
