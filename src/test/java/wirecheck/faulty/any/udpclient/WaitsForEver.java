package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: no timeout on a receive. */
public class WaitsForEver extends TaggedUdpClient {
  @Override
  protected int patienceMillis() {
    return 0;
  }
}
