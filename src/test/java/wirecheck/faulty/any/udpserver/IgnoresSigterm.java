package wirecheck.faulty.any.udpserver;

import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: a signal handler that only sets a flag that nobody reads. */
public class IgnoresSigterm extends TaggedUdpServer {
  @Override
  protected void started() throws Exception {
    machine.ignoreSigterm();
  }
}
