package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: every answer is sent twice, to be sure. */
public class AnswersTwice extends TaggedUdpServer {
  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    super.answer(tag, sender);
    super.answer(tag, sender);
  }
}
