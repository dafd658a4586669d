package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** They are all the same. */
public class PrintsTheFirstReplyOnly extends HelloTcpClient {
  private boolean printed;

  @Override
  protected void replied(byte[] reply) throws Exception {
    if (!printed) {
      super.replied(reply);
    }
    printed = true;
  }
}
