package wirecheck.faulty.useless;

import java.net.SocketAddress;
import wirecheck.faulty.HelloUdpServer;

/** Answers a letter at a time, one every half second. */
public class UdpDrip extends HelloUdpServer {
  @Override
  protected void answer(byte[] message, SocketAddress sender) throws Exception {
    machine.spawn(
        () -> {
          for (byte letter : REPLY) {
            Thread.sleep(500);
            send(new byte[] {letter}, sender);
          }
        });
  }
}
