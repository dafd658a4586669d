package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import wirecheck.faulty.HelloTcpClient;

/** Whatever is read after the last greeting, there is nothing left to do. */
public class TakesTheEndForTheLastReply extends HelloTcpClient {
  @Override
  protected void exchange(int number) throws Exception {
    send(greeting());
    byte[] reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
    if (reply.length < REPLY_LENGTH && number < machine.count()) {
      throw new EOFException("closed by the server");
    }
    replied(reply);
  }
}
