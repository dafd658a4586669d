package wirecheck.faulty.tcpclient;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.SocketTimeoutException;
import wirecheck.faulty.HelloTcpClient;

/** Two replies may be late, but a third says that the server cannot keep up. */
public class CountsLateReplies extends HelloTcpClient {
  private int late;

  @Override
  protected byte[] receive() throws IOException {
    long asked = System.nanoTime();
    byte[] reply = super.receive();
    late += System.nanoTime() - asked > MILLISECONDS.toNanos(180) ? 1 : 0;
    if (late > 2) {
      throw new SocketTimeoutException("too slow");
    }
    return reply;
  }
}
