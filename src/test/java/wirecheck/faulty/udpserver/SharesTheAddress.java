package wirecheck.faulty.udpserver;

import java.io.IOException;
import wirecheck.faulty.HelloUdpServer;

/** SO_REUSEADDR is what every server needs. */
public class SharesTheAddress extends HelloUdpServer {
  @Override
  protected void configure() throws IOException {
    socket.setReuseAddress(true);
  }
}
