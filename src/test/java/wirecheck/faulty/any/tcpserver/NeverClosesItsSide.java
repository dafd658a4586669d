package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a half-open connection is never ended by the server. */
public class NeverClosesItsSide extends TaggedTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    machine.hang();
  }
}
