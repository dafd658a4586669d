package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** In the end there are as many replies as there were questions. */
public class AnswersOneTwiceAndTheNextNotAtAll extends HelloUdpServer {
  private int questions;

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    questions++;
    int replies = questions == 15 ? 2 : questions == 16 ? 0 : 1;
    for (int i = 0; i < replies; i++) {
      send(REPLY, sender);
    }
  }
}
