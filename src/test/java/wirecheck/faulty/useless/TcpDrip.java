package wirecheck.faulty.useless;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Sends a dot every now and then to whoever connects. */
public class TcpDrip extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    while (!machine.hasEnded()) {
      connection.getOutputStream().write('.');
      Thread.sleep(400);
    }
  }
}
