package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: one read is taken for one request. */
public class TakesAReadForAMessage extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    request(connection, come.strip());
    return "";
  }
}
