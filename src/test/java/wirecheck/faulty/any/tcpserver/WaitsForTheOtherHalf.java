package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a loop reads until the line is whole, and takes no end for an end. */
public class WaitsForTheOtherHalf extends TaggedTcpServer {
  @Override
  protected void rest(Socket connection, String half) throws Exception {
    if (!half.isEmpty()) {
      machine.hang();
    }
  }
}
