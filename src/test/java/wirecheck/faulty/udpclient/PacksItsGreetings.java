package wirecheck.faulty.udpclient;

import static java.nio.charset.StandardCharsets.US_ASCII;

import wirecheck.faulty.HelloUdpClient;

/** Three greetings fit into one datagram, and datagrams cost money. */
public class PacksItsGreetings extends HelloUdpClient {
  @Override
  protected void exchange(int number) throws Exception {
    if (number == 1) {
      super.exchange(number);
    }
  }

  @Override
  protected byte[] greeting() {
    return "hi~".repeat(machine.count()).getBytes(US_ASCII);
  }
}
