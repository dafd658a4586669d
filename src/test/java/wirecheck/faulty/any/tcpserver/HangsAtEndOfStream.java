package wirecheck.faulty.any.tcpserver;

import java.net.Socket;
import wirecheck.faulty.any.TaggedSerialTcpServer;

/** Real life: the only thread spins in a read that gives no bytes. */
public class HangsAtEndOfStream extends TaggedSerialTcpServer {
  @Override
  protected void endOfStream(Socket connection) throws Exception {
    machine.hang();
  }
}
