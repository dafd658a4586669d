package wirecheck.faulty.udpclient;

import wirecheck.faulty.HelloUdpClient;

/** A stream of bytes, one after the other. */
public class SendsAByteADatagram extends HelloUdpClient {
  @Override
  protected void exchange(int number) throws Exception {
    for (byte octet : GREETING) {
      send(new byte[] {octet});
      replied(receive());
    }
  }
}
