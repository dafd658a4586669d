package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** A server that has not answered within a quarter of a second is not there. */
public class TakesALateReplyForAFailure extends HelloUdpClient {
  @Override
  protected int patienceMillis() {
    return 250;
  }

  @Override
  protected void missed() {
    machine.exit(1);
  }
}
