package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.util.Arrays;
import wirecheck.faulty.HelloTcpServer;

/** One question, one answer, one connection. */
public class ClosesAfterOneReply extends HelloTcpServer {
  @Override
  protected void converse(Socket connection) throws Exception {
    byte[] buffer = new byte[bufferSize()];
    int length = connection.getInputStream().read(buffer);
    if (length >= 0) {
      message(connection, Arrays.copyOf(buffer, length));
    }
  }
}
