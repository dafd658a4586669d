package wirecheck.reference.discard;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;

/** Throws away what it is sent, and says nothing. */
public final class Discard {
  private Discard() {}

  /**
   * Reads until the client ends its direction.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    connection.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** No answer to anything. */
  public static Optional<byte[]> udp(byte[] data) {
    return Optional.empty();
  }
}
