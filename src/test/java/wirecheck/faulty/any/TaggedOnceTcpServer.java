package wirecheck.faulty.any;

import java.net.Socket;

/** Conforms where one exchange is all that a connection carries: it closes after its answer. */
public class TaggedOnceTcpServer extends TaggedTcpServer {
  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    super.answer(connection, tag);
    connection.shutdownOutput();
  }
}
