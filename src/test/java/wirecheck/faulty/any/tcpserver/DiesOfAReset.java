package wirecheck.faulty.any.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: an unhandled ECONNRESET ends the program. */
public class DiesOfAReset extends TaggedTcpServer {
  @Override
  protected void broken(Socket connection, IOException reset) throws Exception {
    machine.exit(1);
  }
}
