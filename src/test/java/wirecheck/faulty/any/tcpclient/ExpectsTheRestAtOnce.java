package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: what does not follow the first byte at once is thought to be lost. */
public class ExpectsTheRestAtOnce extends TaggedTcpClient {
  @Override
  protected int read() throws Exception {
    int next = super.read();
    connection.setSoTimeout(next == '\n' ? patienceMillis() : 20);
    return next;
  }
}
