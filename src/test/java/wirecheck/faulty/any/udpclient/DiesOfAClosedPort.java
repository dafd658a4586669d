package wirecheck.faulty.any.udpclient;

import java.net.PortUnreachableException;
import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: the ICMP error ends the program by a signal. */
public class DiesOfAClosedPort extends TaggedUdpClient {
  @Override
  protected void unreachable(PortUnreachableException closed) {
    machine.die(6);
  }
}
