package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Said twice is understood twice as well. */
public class RepliesTwice extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    super.answer(connection, message);
    super.answer(connection, message);
  }
}
