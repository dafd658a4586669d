package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Who opened the connection closes it, and that was not me. */
public class NeverCloses extends HelloTcpServer {
  @Override
  protected void finished(Socket connection) {
    machine.print("connection break");
  }
}
