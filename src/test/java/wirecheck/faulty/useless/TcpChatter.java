package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Says hello every two milliseconds to whoever connects, and reads nothing. */
public class TcpChatter extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    while (!machine.hasEnded()) {
      connection.getOutputStream().write(REPLY);
      Thread.sleep(2);
    }
  }
}
