package wirecheck.faulty.tcpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** A client that greets again before it was answered does not keep to the protocol. */
public class ClosesOnPipelining extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (new String(message, UTF_8).startsWith("hi~h")) {
      throw new IOException("not your turn");
    }
    super.message(connection, message);
  }
}
