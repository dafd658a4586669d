package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Accepts, reads, and does not answer. */
public class TcpSilent extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) {
    // on purpose
  }

  @Override
  protected void finished(Socket connection) throws Exception {
    connection.close();
  }
}
