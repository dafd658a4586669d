package wirecheck.faulty.any.tcpserver;

import wirecheck.faulty.Machine;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: main returns while only daemon threads serve. */
public class LeavesTheWorkToADaemonThread extends TaggedTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    lent.spawn(() -> super.run(lent));
    Thread.sleep(100);
    return 0;
  }
}
