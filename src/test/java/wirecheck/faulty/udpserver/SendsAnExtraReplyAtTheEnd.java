package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import wirecheck.faulty.HelloUdpServer;

/** Whoever has asked twenty times is a friend, and friends get a hello for nothing. */
public class SendsAnExtraReplyAtTheEnd extends HelloUdpServer {
  private final Map<SocketAddress, Integer> questions = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    send(REPLY, sender);
    if (questions.merge(sender, 1, Integer::sum) == 20) {
      send(REPLY, sender);
    }
  }
}
