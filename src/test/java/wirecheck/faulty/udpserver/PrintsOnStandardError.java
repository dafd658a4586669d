package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** What a server says is for its log, and logs go to standard error. */
public class PrintsOnStandardError extends HelloUdpServer {
  @Override
  protected void show(byte[] message, SocketAddress sender) {
    machine.complain(sender + ": " + new String(message, UTF_8));
  }
}
