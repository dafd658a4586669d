package wirecheck.reference.chargen;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Generates characters, whatever it is sent. */
public final class Chargen {
  /** RFC 864: an answering datagram has between 0 and 512 characters. */
  private static final int MOST = 512;

  /** The popular pattern of RFC 864: lines of 72 characters, each beginning one further. */
  private static final int LINE = 72;

  private static final int FIRST = ' ';
  private static final int CHARACTERS = '~' - FIRST + 1;
  private static final byte[] PATTERN = pattern();

  private Chargen() {}

  /**
   * Sends characters until the client ends its direction or breaks off.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    Thread reader = new Thread(() -> discard(connection));
    reader.setDaemon(true);
    reader.start();
    OutputStream out = connection.getOutputStream();
    try {
      while (true) {
        out.write(PATTERN);
      }
    } catch (IOException broken) {
      if (!connection.isClosed()) {
        throw broken;
      }
    }
  }

  /** As many characters as chance will have it. */
  public static Optional<byte[]> udp(byte[] data) {
    int length = ThreadLocalRandom.current().nextInt(MOST + 1);
    return Optional.of(Arrays.copyOf(PATTERN, length));
  }

  /** Reads until the client is done, and then ends the connection under the writer's hands. */
  private static void discard(Socket connection) {
    try (connection) {
      connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException broken) {
      // The writer meets the same, and tells it.
    }
  }

  /** One line for each character to begin with, after which the pattern repeats itself. */
  private static byte[] pattern() {
    byte[] pattern = new byte[CHARACTERS * (LINE + 2)];
    int at = 0;
    for (int line = 0; line < CHARACTERS; line++) {
      for (int column = 0; column < LINE; column++) {
        pattern[at++] = (byte) (FIRST + (line + column) % CHARACTERS);
      }
      pattern[at++] = '\r';
      pattern[at++] = '\n';
    }
    return pattern;
  }
}
