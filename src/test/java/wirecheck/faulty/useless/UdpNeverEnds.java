package wirecheck.faulty.useless;

import wirecheck.faulty.HelloUdpClient;

/** Makes its exchanges, and stays. */
public class UdpNeverEnds extends HelloUdpClient {
  @Override
  protected void finished() {
    machine.hang();
  }
}
