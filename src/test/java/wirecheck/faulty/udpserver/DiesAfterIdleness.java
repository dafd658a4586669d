package wirecheck.faulty.udpserver;

import java.io.IOException;
import wirecheck.faulty.HelloUdpServer;

/** Nobody spoke for a while, so nobody needs me. */
public class DiesAfterIdleness extends HelloUdpServer {
  @Override
  protected void configure() throws IOException {
    socket.setSoTimeout(1600);
  }
}
