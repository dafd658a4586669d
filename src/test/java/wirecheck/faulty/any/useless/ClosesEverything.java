package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Closes each connection at once. */
public class ClosesEverything extends TaggedTcpServer {
  @Override
  protected void serve(Socket connection) throws Exception {
    connection.close();
  }
}
