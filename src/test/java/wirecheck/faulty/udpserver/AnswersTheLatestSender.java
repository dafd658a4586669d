package wirecheck.faulty.udpserver;

import java.net.SocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import wirecheck.faulty.HelloUdpServer;

/** The receiving thread leaves the sender in a field, where the answering one finds it. */
public class AnswersTheLatestSender extends HelloUdpServer {
  private final BlockingQueue<byte[]> messages = new LinkedBlockingQueue<>();
  private volatile SocketAddress latest;

  @Override
  protected void started() {
    machine.spawn(
        () -> {
          while (true) {
            byte[] message = messages.take();
            Thread.sleep(20);
            super.answer(message, latest);
          }
        });
  }

  @Override
  protected void answer(byte[] message, SocketAddress sender) {
    latest = sender;
    messages.add(message);
  }
}
