package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.StandardSocketOptions;
import wirecheck.faulty.HelloUdpServer;

/** With SO_REUSEPORT it always starts. */
public class SharesThePort extends HelloUdpServer {
  @Override
  protected void configure() throws IOException {
    socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
  }
}
