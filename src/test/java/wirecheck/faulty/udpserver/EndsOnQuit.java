package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Whoever has had enough says so. */
public class EndsOnQuit extends HelloUdpServer {
  @Override
  protected void serve(byte[] message, SocketAddress sender) throws Exception {
    if (new String(message, UTF_8).equals("quit")) {
      machine.exit(0);
    }
    super.serve(message, sender);
  }
}
