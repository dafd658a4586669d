package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedSerialTcpServer;

/** Real life: the only thread reads on for the rest of a request whose sender has gone. */
public class LetsTheNextWaitForTheOtherHalf extends TaggedSerialTcpServer {
  @Override
  protected void rest(Socket connection, String half) throws Exception {
    if (!half.isEmpty()) {
      machine.hang();
    }
  }
}
