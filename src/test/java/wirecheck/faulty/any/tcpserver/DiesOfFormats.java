package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: what a peer says is used as a format. */
public class DiesOfFormats extends TaggedTcpServer {
  @Override
  protected void nonsense(Socket connection, String line) throws Exception {
    if (line.contains("%s")) {
      machine.exit(1);
    }
    super.nonsense(connection, line);
  }
}
