package wirecheck.faulty.any.tcpserver;

import java.net.BindException;
import wirecheck.faulty.Machine;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: the exception of bind is swallowed. */
public class SaysNothingWhenThePortIsTaken extends TaggedTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    try {
      return super.run(lent);
    } catch (BindException taken) {
      return 1;
    }
  }
}
