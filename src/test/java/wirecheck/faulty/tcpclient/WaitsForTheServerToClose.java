package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** I close my side when the server has closed its own. */
public class WaitsForTheServerToClose extends HelloTcpClient {
  @Override
  protected void close() throws Exception {
    connection.getInputStream().read();
    super.close();
  }
}
