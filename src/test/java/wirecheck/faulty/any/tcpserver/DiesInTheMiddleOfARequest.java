package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: half a request at the end of a stream is parsed all the same. */
public class DiesInTheMiddleOfARequest extends TaggedTcpServer {
  @Override
  protected void rest(Socket connection, String half) throws Exception {
    if (!half.isEmpty()) {
      machine.exit(1);
    }
  }
}
