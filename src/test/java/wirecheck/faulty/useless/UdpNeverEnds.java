package wirecheck.faulty.useless;

import wirecheck.faulty.HelloUdpClient;

/** Greets and reads for ever, whatever number it was told. */
public class UdpNeverEnds extends HelloUdpClient {
  @Override
  protected int exchanges() {
    return Integer.MAX_VALUE;
  }

  @Override
  protected void exchange(int number) throws Exception {
    super.exchange(number);
    Thread.sleep(5);
  }
}
