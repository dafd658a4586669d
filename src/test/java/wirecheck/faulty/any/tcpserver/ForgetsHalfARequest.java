package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: what follows the last whole request of a read is thrown away. */
public class ForgetsHalfARequest extends TaggedTcpServer {
  @Override
  protected String take(Socket connection, String come) throws Exception {
    super.take(connection, come);
    return "";
  }
}
