package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a banner that the protocol does not know. */
public class GreetsUnasked extends TaggedTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    send(connection, "ready\n");
  }
}
