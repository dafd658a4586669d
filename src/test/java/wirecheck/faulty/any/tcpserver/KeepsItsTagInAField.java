package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a request is held in a field that all threads share. */
public class KeepsItsTagInAField extends TaggedTcpServer {
  private volatile String current;

  @Override
  protected void answer(Socket connection, String tag) throws Exception {
    current = tag;
    Thread.sleep(1);
    super.answer(connection, current);
  }
}
