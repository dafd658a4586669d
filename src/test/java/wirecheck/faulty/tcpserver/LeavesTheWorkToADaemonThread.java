package wirecheck.faulty.tcpserver;

import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.Machine;

/** The thread that accepts is a daemon, as threads of servers are, and main has nothing to do. */
public class LeavesTheWorkToADaemonThread extends HelloTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    lent.spawn(() -> super.run(lent));
    Thread.sleep(20);
    return 0;
  }
}
