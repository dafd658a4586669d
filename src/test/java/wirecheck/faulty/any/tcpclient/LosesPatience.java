package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: half a second is thought to be for ever. */
public class LosesPatience extends TaggedTcpClient {
  @Override
  protected int patienceMillis() {
    return 500;
  }
}
