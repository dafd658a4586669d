package wirecheck.faulty.udpserver;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Three bytes that are not the greeting are a forged greeting. */
public class TakesDamageForAnAttack extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    if (message.length != 3 || new String(message, UTF_8).equals("hi~")) {
      send(REPLY, sender);
    }
  }
}
