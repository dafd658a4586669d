package wirecheck.faulty.tcpserver;

import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import wirecheck.faulty.HelloTcpServer;

/** Before I reply I look whether there is more, and to a client that is leaving I do not reply. */
public class DropsTheReplyAtEndOfStream extends HelloTcpServer {
  @Override
  protected void answer(Socket connection, byte[] message) throws Exception {
    connection.setSoTimeout(30);
    byte[] more = new byte[bufferSize()];
    int length = 0;
    try {
      length = connection.getInputStream().read(more);
    } catch (SocketTimeoutException nothingMore) {
      length = 0;
    }
    connection.setSoTimeout(0);
    if (length >= 0) {
      super.answer(connection, message);
    }
    if (length > 0) {
      message(connection, Arrays.copyOf(more, length));
    }
  }
}
