package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A message is a line. */
public class WaitsForALineEnd extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    StringBuilder line = new StringBuilder();
    int next = connection.getInputStream().read();
    while (next >= 0) {
      line.append((char) next);
      if (next == '\n') {
        message(connection, line.toString().getBytes(US_ASCII));
        line.setLength(0);
      }
      next = connection.getInputStream().read();
    }
  }
}
