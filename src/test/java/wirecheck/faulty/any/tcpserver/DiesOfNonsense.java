package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a parser that throws out of the program. */
public class DiesOfNonsense extends TaggedTcpServer {
  @Override
  protected void nonsense(Socket connection, String line) throws Exception {
    machine.exit(1);
  }
}
