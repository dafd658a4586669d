package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Replies get lost, but where the first one does nobody is there. */
public class GivesUpIfTheFirstIsLost extends HelloUdpClient {
  private boolean answered;

  @Override
  protected void replied(byte[] reply) throws Exception {
    answered = true;
    super.replied(reply);
  }

  @Override
  protected void missed() throws Exception {
    super.missed();
    if (!answered) {
      machine.exit(1);
    }
  }
}
