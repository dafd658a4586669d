package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Whoever has had enough says so. */
public class ClosesOnQuit extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (new String(message, UTF_8).equals("quit")) {
      connection.close();
    }
    super.message(connection, message);
  }
}
