package wirecheck.faulty.udpserver;

import wirecheck.faulty.HelloUdpServer;
import wirecheck.faulty.Machine;

/** The thread that answers is a daemon, as threads of servers are, and main has nothing to do. */
public class LeavesTheWorkToADaemonThread extends HelloUdpServer {
  @Override
  public int run(Machine lent) throws Exception {
    lent.spawn(() -> super.run(lent));
    Thread.sleep(20);
    return 0;
  }
}
