package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Sends the letters of the reply over and over, one every half second. */
public class TcpDrip extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    for (int i = 0; !machine.hasEnded(); i++) {
      connection.getOutputStream().write(REPLY[i % REPLY.length]);
      Thread.sleep(500);
    }
  }
}
