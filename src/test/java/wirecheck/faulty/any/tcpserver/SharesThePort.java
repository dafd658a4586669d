package wirecheck.faulty.any.tcpserver;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: SO_REUSEPORT, so that two instances take half of the clients each. */
public class SharesThePort extends TaggedTcpServer {
  @Override
  protected void configure(ServerSocket listener) throws IOException {
    listener.setOption(StandardSocketOptions.SO_REUSEPORT, true);
  }
}
