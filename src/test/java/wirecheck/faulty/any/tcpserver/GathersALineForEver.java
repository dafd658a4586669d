package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a line without end is gathered in memory until there is none. */
public class GathersALineForEver extends TaggedTcpServer {
  @Override
  protected String converse(Socket connection) throws Exception {
    StringBuilder come = new StringBuilder();
    for (int next = connection.getInputStream().read();
        next >= 0;
        next = connection.getInputStream().read()) {
      come.append((char) next);
      if (next == '\n') {
        take(connection, come.toString());
        come.setLength(0);
      }
      if (come.length() > 20_000) {
        machine.die(9);
      }
    }
    return come.toString();
  }
}
