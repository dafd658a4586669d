package wirecheck.faulty.any;

import java.net.Socket;

/** Conforms where clients are served in turn: one connection to its end before the next. */
public class TaggedSerialTcpServer extends TaggedTcpServer {
  @Override
  protected void accepted(Socket connection) throws Exception {
    serve(connection);
  }
}
