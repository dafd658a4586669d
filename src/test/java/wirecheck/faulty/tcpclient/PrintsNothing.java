package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** Whether it worked is told by the status. */
public class PrintsNothing extends HelloTcpClient {
  @Override
  protected void replied(byte[] reply) {
    // on purpose
  }
}
