package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Accepts every connection and resets it. */
public class TcpAcceptsAndResets extends HelloTcpServer {
  @Override
  protected void serve(Socket connection) throws Exception {
    connection.setSoLinger(true, 0);
    connection.close();
  }
}
