package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Accepts every connection and closes it. */
public class TcpAcceptsAndCloses extends HelloTcpServer {
  @Override
  protected void serve(Socket connection) throws Exception {
    connection.close();
  }
}
