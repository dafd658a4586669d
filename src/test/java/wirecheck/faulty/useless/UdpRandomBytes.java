package wirecheck.faulty.useless;

import java.util.Random;
import wirecheck.faulty.HelloUdpServer;

/** Answers with bytes from a generator. */
public class UdpRandomBytes extends HelloUdpServer {
  private final Random random = new Random(1);

  @Override
  protected byte[] replyTo(byte[] message) {
    byte[] bytes = new byte[1 + random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }
}
