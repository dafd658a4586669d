package wirecheck.faulty.any;

import java.net.Socket;

/** Conforms where a farewell is a fact: it says one before it closes. */
public class TaggedPoliteTcpServer extends TaggedTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    send(connection, "bye\n");
  }
}
