package wirecheck.faulty.any.udpserver;

import java.io.IOException;
import java.net.StandardSocketOptions;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: SO_REUSEPORT, so that two instances take half of the peers each. */
public class SharesThePort extends TaggedUdpServer {
  @Override
  protected void configure() throws IOException {
    socket.setOption(StandardSocketOptions.SO_REUSEPORT, true);
  }
}
