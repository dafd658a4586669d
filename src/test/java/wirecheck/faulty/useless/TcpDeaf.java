package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Accepts, and neither reads nor writes nor closes. */
public class TcpDeaf extends HelloTcpServer {
  @Override
  protected void serve(Socket connection) {
    // on purpose
  }
}
