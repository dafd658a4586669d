package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** The server speaks first, as for mail. */
public class WaitsToBeGreeted extends HelloTcpClient {
  @Override
  protected void converse() throws Exception {
    receive();
    super.converse();
  }
}
