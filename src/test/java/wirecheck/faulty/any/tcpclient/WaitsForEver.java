package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: no timeout on a read. */
public class WaitsForEver extends TaggedTcpClient {
  @Override
  protected int patienceMillis() {
    return 0;
  }
}
