package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** What the last reply says is known, so there is no need to wait for it. */
public class ClosesBeforeTheLastReply extends HelloTcpClient {
  @Override
  protected void exchange(int number) throws Exception {
    if (number < machine.count() || number == 1) {
      super.exchange(number);
    } else {
      send(greeting());
    }
  }
}
