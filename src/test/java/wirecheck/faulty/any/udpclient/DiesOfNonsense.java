package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a parser that aborts. */
public class DiesOfNonsense extends TaggedUdpClient {
  @Override
  protected void strange(String text) {
    machine.die(6);
  }
}
