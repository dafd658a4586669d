package wirecheck.faulty.any.udpclient;

import java.net.PortUnreachableException;
import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: the ICMP error is retried in a loop that never gives up. */
public class KnocksForEverAtAClosedPort extends TaggedUdpClient {
  @Override
  protected void unreachable(PortUnreachableException closed) throws Exception {
    machine.hang();
  }
}
