package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** What fills the buffer is too long for a message, and too long is a violation. */
public class ClosesOnALongMessage extends HelloTcpServer {
  @Override
  protected void message(Socket connection, byte[] message) throws Exception {
    if (message.length == bufferSize()) {
      throw new IOException("message too long");
    }
    super.message(connection, message);
  }
}
