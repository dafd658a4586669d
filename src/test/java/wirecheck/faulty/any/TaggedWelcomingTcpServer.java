package wirecheck.faulty.any;

import java.net.Socket;

/** Conforms where an opening is expected: it welcomes each connection before the first request. */
public class TaggedWelcomingTcpServer extends TaggedTcpServer {
  @Override
  protected void opened(Socket connection) throws Exception {
    send(connection, "welcome friend\n");
  }
}
