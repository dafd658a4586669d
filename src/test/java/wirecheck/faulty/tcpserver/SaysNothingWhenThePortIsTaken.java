package wirecheck.faulty.tcpserver;

import java.net.BindException;
import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.Machine;

/** The status says it all. */
public class SaysNothingWhenThePortIsTaken extends HelloTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    try {
      return super.run(lent);
    } catch (BindException taken) {
      return 1;
    }
  }
}
