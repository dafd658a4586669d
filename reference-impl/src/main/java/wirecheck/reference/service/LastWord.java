package wirecheck.reference.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;

/** All that a server says on a connection, followed by the end of the stream. */
public final class LastWord {
  /** How long a client may take to end its own direction. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

  private static final int BUFFER = 4096;

  private LastWord() {}

  /**
   * Sends the words and ends the own direction; then reads, and throws away, what the client has
   * sent. Who closes with unread data resets the connection (RFC 1122, 4.2.2.13), and a reset may
   * cost the client the words.
   *
   * @throws IOException when the connection breaks
   */
  public static void say(byte[] words, Socket connection) throws IOException {
    connection.getOutputStream().write(words);
    connection.shutdownOutput();
    InputStream in = connection.getInputStream();
    byte[] unwanted = new byte[BUFFER];
    long end = System.nanoTime() + PATIENCE;
    try {
      int read = 0;
      while (read != -1) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return;
        }
        connection.setSoTimeout(Math.toIntExact(left));
        read = in.read(unwanted);
      }
    } catch (SocketTimeoutException patienceLost) {
      // The client has had time enough to read: its connection is closed all the same.
    }
  }
}
