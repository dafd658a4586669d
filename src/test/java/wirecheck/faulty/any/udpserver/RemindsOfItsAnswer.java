package wirecheck.faulty.any.udpserver;

import java.net.SocketAddress;
import wirecheck.faulty.any.TaggedUdpServer;

/** Real life: an answer that was not acknowledged is sent again after two seconds. */
public class RemindsOfItsAnswer extends TaggedUdpServer {
  @Override
  protected void answer(String tag, SocketAddress sender) throws Exception {
    super.answer(tag, sender);
    machine.spawn(
        () -> {
          Thread.sleep(2000);
          super.answer(tag, sender);
        });
  }
}
