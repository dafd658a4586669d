package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** A reply that is missing means that the server is gone. */
public class EndsWithTheFirstLoss extends HelloUdpClient {
  @Override
  protected void missed() {
    machine.exit(1);
  }
}
