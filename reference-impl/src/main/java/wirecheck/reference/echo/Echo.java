package wirecheck.reference.echo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;

/** Sends back what it is sent. */
public final class Echo {
  private static final int BUFFER = 8192;

  private Echo() {}

  /**
   * Sends back each piece as soon as it has come, until the client ends its direction. While the
   * client does not read, nothing more is read from it, so nothing is lost.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    OutputStream out = connection.getOutputStream();
    byte[] buffer = new byte[BUFFER];
    int length;
    while ((length = in.read(buffer)) != -1) {
      out.write(buffer, 0, length);
    }
  }

  /** The same data, even if there is none. */
  public static Optional<byte[]> udp(byte[] data) {
    return Optional.of(data);
  }
}
