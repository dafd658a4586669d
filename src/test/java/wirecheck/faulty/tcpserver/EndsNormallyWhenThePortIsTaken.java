package wirecheck.faulty.tcpserver;

import java.net.BindException;
import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.Machine;

/** If one of us runs already, there is nothing left to do, and that is fine. */
public class EndsNormallyWhenThePortIsTaken extends HelloTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    try {
      return super.run(lent);
    } catch (BindException taken) {
      lent.complain("runs already");
      return 0;
    }
  }
}
