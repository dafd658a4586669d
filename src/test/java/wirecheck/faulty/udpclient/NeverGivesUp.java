package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** The reply will come. */
public class NeverGivesUp extends HelloUdpClient {
  @Override
  protected int patienceMillis() {
    return 0;
  }
}
