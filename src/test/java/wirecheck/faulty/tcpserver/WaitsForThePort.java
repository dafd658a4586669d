package wirecheck.faulty.tcpserver;

import java.net.BindException;
import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.Machine;

/** The port will be free some day. */
public class WaitsForThePort extends HelloTcpServer {
  @Override
  public int run(Machine lent) throws Exception {
    while (true) {
      try {
        return super.run(lent);
      } catch (BindException taken) {
        Thread.sleep(200);
      }
    }
  }
}
