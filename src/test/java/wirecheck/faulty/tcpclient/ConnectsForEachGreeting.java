package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** Each exchange gets a connection of its own. */
public class ConnectsForEachGreeting extends HelloTcpClient {
  @Override
  protected void exchange(int number) throws Exception {
    if (number > 1) {
      connection.close();
      connect();
    }
    super.exchange(number);
  }
}
