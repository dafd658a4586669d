package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/**
 * Real life: errors are answered with errors, and two such servers never fall silent
 * (CVE-1999-0103).
 */
public class AnswersEverythingWithAnError extends TaggedUdpServer {
  @Override
  protected void nonsense(String text, SocketAddress sender) throws Exception {
    send("error\n", sender);
  }
}
