package wirecheck.faulty.useless;

import java.util.Random;
import wirecheck.faulty.HelloTcpServer;

/** Answers with bytes from a generator. */
public class TcpRandomBytes extends HelloTcpServer {
  private final Random random = new Random(1);

  @Override
  protected synchronized byte[] replyTo(byte[] message) {
    byte[] bytes = new byte[1 + random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }
}
