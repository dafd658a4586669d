package wirecheck.faulty.tcpserver;

import java.io.IOException;
import java.net.ServerSocket;
import wirecheck.faulty.HelloTcpServer;

/** The address is mine alone, without any reuse. */
public class CannotBeRestartedAtOnce extends HelloTcpServer {
  @Override
  protected void configure(ServerSocket listener) throws IOException {
    listener.setReuseAddress(false);
  }
}
