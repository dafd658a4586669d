package wirecheck.faulty.tcpserver;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A message has three bytes; fewer are not a message yet. */
public class WaitsForTheWholeMessage extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    byte[] message = connection.getInputStream().readNBytes(3);
    while (message.length == 3) {
      message(connection, message);
      message = connection.getInputStream().readNBytes(3);
    }
  }
}
