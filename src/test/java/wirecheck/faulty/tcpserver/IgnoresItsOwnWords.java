package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Arrays;
import wirecheck.faulty.HelloTcpServer;

/** Whoever says hello has been greeted by somebody already. */
public class IgnoresItsOwnWords extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (!Arrays.equals(message, REPLY)) {
      super.message(connection, message);
    }
  }
}
