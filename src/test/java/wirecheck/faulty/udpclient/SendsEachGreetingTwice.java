package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** Datagrams get lost, so I send each greeting twice. */
public class SendsEachGreetingTwice extends HelloUdpClient {
  @Override
  protected void exchange(int number) throws Exception {
    send(greeting());
    super.exchange(number);
    replied(receive());
  }
}
