package wirecheck.faulty.any.tcpclient;

import wirecheck.faulty.any.TaggedTcpClient;

/** Real life: SO_LINGER of 0, to be rid of TIME_WAIT. */
public class AbortsInsteadOfClosing extends TaggedTcpClient {
  @Override
  protected void close() throws Exception {
    connection.setSoLinger(true, 0);
    super.close();
  }
}
