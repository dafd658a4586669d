package wirecheck.faulty.any.tcpserver;

import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: a signal handler that only sets a flag that nobody reads. */
public class IgnoresSigterm extends TaggedTcpServer {
  @Override
  protected void started() throws Exception {
    machine.ignoreSigterm();
  }
}
