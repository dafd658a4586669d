package wirecheck.faulty.any.useless;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Resets each connection when something is said on it. */
public class ResetsEverything extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    connection.setSoLinger(true, 0);
    connection.close();
    return "";
  }
}
