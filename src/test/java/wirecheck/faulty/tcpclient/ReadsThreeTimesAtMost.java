package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A reply that has not come with three reads will not come. */
public class ReadsThreeTimesAtMost extends HelloTcpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] reply = new byte[REPLY_LENGTH];
    int length = 0;
    for (int reads = 0; reads < 3 && length < REPLY_LENGTH; reads++) {
      int more = connection.getInputStream().read(reply, length, REPLY_LENGTH - length);
      if (more < 0) {
        throw new EOFException("closed by the server");
      }
      length += more;
    }
    if (length < REPLY_LENGTH) {
      throw new IOException("no reply");
    }
    return reply;
  }
}
