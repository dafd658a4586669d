package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** Three exchanges are what the protocol is shown with, so that is what I make. */
public class AlwaysMakesThreeExchanges extends HelloTcpClient {
  @Override
  protected void converse() throws Exception {
    for (int number = 1; number <= 3; number++) {
      exchange(number);
    }
  }
}
