package wirecheck.faulty.useless;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.Socket;
import wirecheck.faulty.HelloTcpServer;

/** Says the same without end to whoever connects, and reads nothing. */
abstract class TcpTalker extends HelloTcpServer {
  private final byte[] words;
  private final int gapMillis;

  TcpTalker(String words, int gapMillis) {
    this.words = words.getBytes(US_ASCII);
    this.gapMillis = gapMillis;
  }

  @Override
  protected void converse(Socket connection) throws Exception {
    while (!machine.hasEnded()) {
      connection.getOutputStream().write(words);
      Thread.sleep(gapMillis);
    }
  }
}
