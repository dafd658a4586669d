package wirecheck.faulty.tcpclient;

import wirecheck.faulty.HelloTcpClient;

/** All greetings first, then all replies: that is faster. */
public class PipelinesItsGreetings extends HelloTcpClient {
  @Override
  protected void converse() throws Exception {
    for (int number = 1; number <= machine.count(); number++) {
      send(greeting());
    }
    for (int number = 1; number <= machine.count(); number++) {
      replied(receive());
    }
  }
}
