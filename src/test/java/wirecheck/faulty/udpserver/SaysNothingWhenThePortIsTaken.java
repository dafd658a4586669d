package wirecheck.faulty.udpserver;

import java.net.BindException;
import wirecheck.faulty.HelloUdpServer;
import wirecheck.faulty.Machine;

/** The status says it all. */
public class SaysNothingWhenThePortIsTaken extends HelloUdpServer {
  @Override
  public int run(Machine lent) throws Exception {
    try {
      return super.run(lent);
    } catch (BindException taken) {
      return 1;
    }
  }
}
