package wirecheck.faulty.udpserver;

import java.io.IOException;
import java.net.SocketAddress;
import java.util.concurrent.TimeUnit;
import wirecheck.faulty.HelloUdpServer;

/** A first reply after a pause may be lost, so it is sent once more. */
public class RepliesTwiceAfterIdleness extends HelloUdpServer {
  private long latest = System.nanoTime();

  @Override
  protected void answer(byte[] message, SocketAddress sender) throws IOException {
    long now = System.nanoTime();
    send(REPLY, sender);
    if (now - latest > TimeUnit.MILLISECONDS.toNanos(800)) {
      send(REPLY, sender);
    }
    latest = now;
  }
}
