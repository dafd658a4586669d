package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** White space around a message means nothing, and nothing is not a message. */
public class IgnoresLineFeeds extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (!new String(message, UTF_8).isBlank()) {
      super.message(connection, message);
    }
  }
}
