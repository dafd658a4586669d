package wirecheck.faulty.tcpclient;

import java.io.IOException;
import wirecheck.faulty.HelloTcpClient;

/** A read that gives nothing is done again. */
public class NeverNoticesTheEnd extends HelloTcpClient {
  @Override
  protected byte[] receive() throws IOException {
    byte[] reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
    while (reply.length == 0 && !machine.hasEnded()) {
      pause();
      reply = connection.getInputStream().readNBytes(REPLY_LENGTH);
    }
    return reply;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(20);
    } catch (InterruptedException ended) {
      throw new IOException(ended);
    }
  }
}
