package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import wirecheck.faulty.HelloTcpServer;

/** With SO_REUSEPORT it always starts. */
public class SharesThePort extends HelloTcpServer {
  @Override
  protected void configure(ServerSocket listener) throws IOException {
    listener.setOption(StandardSocketOptions.SO_REUSEPORT, true);
  }
}
