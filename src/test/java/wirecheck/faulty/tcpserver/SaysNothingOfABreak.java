package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Connections end all the time; why mention it. */
public class SaysNothingOfABreak extends HelloTcpServer {
  @Override
  protected void finished(Socket connection) throws Exception {
    connection.close();
  }
}
