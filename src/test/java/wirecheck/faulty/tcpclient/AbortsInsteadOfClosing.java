package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** Lingering in TIME_WAIT costs memory; an abort does not. */
public class AbortsInsteadOfClosing extends HelloTcpClient {
  @Override
  protected void close() throws Exception {
    connection.setSoLinger(true, 0);
    super.close();
  }
}
