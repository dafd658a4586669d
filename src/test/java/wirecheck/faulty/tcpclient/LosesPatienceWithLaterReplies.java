package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** A server may take its time to begin with, but once it has answered there is no excuse. */
public class LosesPatienceWithLaterReplies extends HelloTcpClient {
  @Override
  protected void replied(byte[] reply) throws Exception {
    super.replied(reply);
    connection.setSoTimeout(800);
  }
}
