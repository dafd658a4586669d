package wirecheck.faulty.any.udpclient;

import wirecheck.faulty.any.TaggedUdpClient;

/** Real life: a thread that nobody joins keeps the program alive. */
public class NeverEnds extends TaggedUdpClient {
  @Override
  protected boolean exchange(String tag) throws Exception {
    super.exchange(tag);
    machine.hang();
    return true;
  }
}
