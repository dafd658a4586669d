package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Accepts every connection and resets it, once the client can have noticed. */
public class TcpAcceptsAndResets extends HelloTcpServer {
  @Override
  protected void serve(Socket connection) throws Exception {
    Thread.sleep(20);
    connection.setSoLinger(true, 0);
    connection.close();
  }
}
