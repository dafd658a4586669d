package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Whoever connects is made welcome. */
public class GreetsUnasked extends HelloTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    super.answer(connection, REPLY);
  }
}
