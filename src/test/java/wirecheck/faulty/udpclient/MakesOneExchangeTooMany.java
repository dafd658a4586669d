package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** From nought to the number, both included. */
public class MakesOneExchangeTooMany extends HelloUdpClient {
  @Override
  protected int exchanges() {
    return machine.count() + 1;
  }
}
