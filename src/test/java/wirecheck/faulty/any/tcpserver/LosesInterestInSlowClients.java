package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a round trip of more than a fifth of a second is taken for a dead peer. */
public class LosesInterestInSlowClients extends TaggedTcpServer {
  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    super.answer(connection, tag);
    connection.setSoTimeout(190);
  }
}
