package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: one buffer for the halves of all connections. */
public class SharesItsBuffer extends TaggedTcpServer {
  private String shared = "";

  @Override
  protected synchronized String take(Socket connection, String come) throws Exception {
    String before = shared;
    shared = super.take(connection, before + come);
    return "";
  }
}
