package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import wirecheck.faulty.HelloUdpServer;

/** In the end everybody has had as many replies as he has asked questions. */
public class AnswersOneTwiceAndTheNextNotAtAll extends HelloUdpServer {
  private final Map<SocketAddress, Integer> questions = new HashMap<>();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    int question = questions.merge(sender, 1, Integer::sum);
    int replies = question == 15 ? 2 : question == 16 ? 0 : 1;
    for (int i = 0; i < replies; i++) {
      send(REPLY, sender);
    }
  }
}
