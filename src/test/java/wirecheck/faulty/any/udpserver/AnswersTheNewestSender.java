package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: the peer is a field that the next datagram overwrites. */
public class AnswersTheNewestSender extends TaggedUdpServer {
  private volatile SocketAddress newest;

  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    newest = sender;
    machine.spawn(
        () -> {
          Thread.sleep(2);
          send(answerTo(tag), newest);
        });
  }
}
