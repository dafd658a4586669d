package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a datagram is believed to arrive. */
public class AsksOnce extends TaggedUdpClient {
  @Override
  protected int attempts() {
    return 1;
  }

  @Override
  protected int patienceMillis() {
    return 3000;
  }
}
