package wirecheck.faulty.tcpclient;

import java.io.EOFException;
import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** Two replies came, so the third cannot fail, and what cannot be is asserted. */
public class DiesOfAResetAtTheLastReply extends HelloTcpClient {
  private int replies;

  @Override
  protected void replied(byte[] reply) throws Exception {
    replies++;
    super.replied(reply);
  }

  @Override
  protected int broken(IOException reset) throws Exception {
    if (replies == 2 && !(reset instanceof EOFException)) {
      machine.die(6);
    }
    return super.broken(reset);
  }
}
