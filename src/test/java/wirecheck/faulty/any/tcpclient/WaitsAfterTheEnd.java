package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: a read of no bytes is taken for nothing yet. */
public class WaitsAfterTheEnd extends TaggedTcpClient {
  @Override
  protected int read() throws Exception {
    int next = connection.getInputStream().read();
    while (next < 0) {
      Thread.sleep(10);
      next = connection.getInputStream().read();
    }
    return next;
  }
}
