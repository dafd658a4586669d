package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import wirecheck.faulty.HelloUdpServer;

/** Nobody has more than ten questions. */
public class AnswersTenTimes extends HelloUdpServer {
  private final Map<SocketAddress, Integer> questions = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    if (questions.merge(sender, 1, Integer::sum) <= 10) {
      send(REPLY, sender);
    }
  }
}
