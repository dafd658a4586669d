package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A byte with its highest bit set is no character. */
public class AnswersAsciiOnly extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    for (byte one : message) {
      if (one < 0) {
        return;
      }
    }
    super.message(connection, message);
  }
}
