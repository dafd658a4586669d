package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Clients that send control characters are attackers. */
public class ClosesOnSwearwords extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    for (byte octet : message) {
      if (octet >= 0 && octet < ' ' && octet != '\n') {
        throw new IOException("attack");
      }
    }
    super.message(connection, message);
  }
}
