package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** On this network nothing takes longer. */
public class GivesUpAfterAQuarterOfASecond extends HelloUdpClient {
  @Override
  protected int patienceMillis() {
    return 200;
  }
}
