package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Gives back what it gets. */
public class Echoes extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    send(connection, come);
    return "";
  }
}
