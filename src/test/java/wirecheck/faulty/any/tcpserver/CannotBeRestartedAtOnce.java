package wirecheck.faulty.any.tcpserver;

import java.io.IOException;
import java.net.ServerSocket;
import wirecheck.faulty.any.TaggedTcpServer;

/** Real life: no SO_REUSEADDR, and TIME_WAIT holds the port. */
public class CannotBeRestartedAtOnce extends TaggedTcpServer {
  @Override
  protected void configure(ServerSocket listener) throws IOException {
    listener.setReuseAddress(false);
  }
}
