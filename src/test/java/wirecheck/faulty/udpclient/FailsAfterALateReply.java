package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Replies that take longer than most are failures, and failures are told by the status. */
public class FailsAfterALateReply extends HelloUdpClient {
  private boolean late;

  @Override
  protected int patienceMillis() {
    return 700;
  }

  @Override
  protected void missed() {
    late = true;
  }

  @Override
  protected void finished() {
    if (late) {
      machine.exit(1);
    }
  }
}
