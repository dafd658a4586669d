package wirecheck.faulty.tcpclient;

import java.io.IOException;
import java.util.Arrays;
import wirecheck.faulty.HelloTcpClient;

/** One read is one reply, and another reply than hello is a failure. */
public class NeedsTheReplyInOnePiece extends HelloTcpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] buffer = new byte[1024];
    int length = connection.getInputStream().read(buffer);
    if (length != REPLY_LENGTH) {
      throw new IOException("not a reply");
    }
    return Arrays.copyOf(buffer, length);
  }
}
