package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Once when it comes and once when it is answered. */
public class PrintsTheMessageTwice extends HelloUdpServer {
  @Override
  protected void show(byte[] message, SocketAddress sender) {
    super.show(message, sender);
    machine.print("answered " + new String(message, UTF_8));
  }
}
