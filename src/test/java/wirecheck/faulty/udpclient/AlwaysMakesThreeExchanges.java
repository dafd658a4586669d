package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Three exchanges are what the protocol is shown with, so that is what I make. */
public class AlwaysMakesThreeExchanges extends HelloUdpClient {
  @Override
  protected int exchanges() {
    return 3;
  }
}
