package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A break is what the client announces; what it does not announce goes to the log. */
public class SaysNothingOfAReset extends HelloTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    connection.close();
  }

  @Override
  protected void endOfStream(Socket connection) {
    machine.print("connection break");
  }
}
