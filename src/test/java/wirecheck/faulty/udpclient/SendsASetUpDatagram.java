package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** An empty datagram first opens the way through the firewall. */
public class SendsASetUpDatagram extends HelloUdpClient {
  @Override
  protected void exchange(int number) throws Exception {
    if (number == 1) {
      send(new byte[0]);
      replied(receive());
    }
    super.exchange(number);
  }
}
