package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** On this network nothing takes longer than half a second. */
public class LosesPatience extends HelloTcpClient {
  @Override
  protected void connect() throws Exception {
    super.connect();
    connection.setSoTimeout(800);
  }
}
