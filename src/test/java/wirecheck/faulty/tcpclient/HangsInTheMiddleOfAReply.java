package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Until five bytes are there, I read on; that a read may give nothing only matters before. */
public class HangsInTheMiddleOfAReply extends HelloTcpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
    if (reply.length == 0) {
      throw new EOFException("closed by the server");
    }
    if (reply.length < REPLY_LENGTH) {
      machine.hang();
    }
    return reply;
  }
}
