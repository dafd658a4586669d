package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** A connection that is closed at once shows whether anybody is there. */
public class ChecksThePortFirst extends HelloTcpClient {
  @Override
  protected void connect() throws Exception {
    super.connect();
    connection.close();
    super.connect();
  }
}
