package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a read of no bytes is taken for an empty request, and refused in words. */
public class AnswersEndOfStream extends TaggedTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    send(connection, "what?\n");
  }
}
