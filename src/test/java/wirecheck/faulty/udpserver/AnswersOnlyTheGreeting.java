package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** The protocol says hi~, so what is not hi~ is not the protocol. */
public class AnswersOnlyTheGreeting extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    if (new String(message, UTF_8).equals("hi~")) {
      send(REPLY, sender);
    }
  }
}
