package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Whatever I am told, one greeting is enough. */
public class MakesOneExchangeOnly extends HelloUdpClient {
  @Override
  protected int exchanges() {
    return 1;
  }
}
