package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Whether it worked is told by the status. */
public class PrintsNothing extends HelloUdpClient {
  @Override
  protected void replied(byte[] reply) {
    // on purpose
  }
}
