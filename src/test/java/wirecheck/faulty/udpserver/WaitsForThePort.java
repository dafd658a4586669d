package wirecheck.faulty.udpserver;

import java.net.BindException;
import wirecheck.faulty.HelloUdpServer;
import wirecheck.faulty.Machine;

/** The port will be free some day. */
public class WaitsForThePort extends HelloUdpServer {
  @Override
  public int run(Machine lent) throws Exception {
    while (true) {
      try {
        return super.run(lent);
      } catch (BindException taken) {
        socket.close();
        Thread.sleep(200);
      }
    }
  }
}
