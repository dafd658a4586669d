package wirecheck.wire;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import wirecheck.base.Deadline;

/** Reads from a stream for as long as a deadline lasts, which may be put off meanwhile. */
public final class TimedRead {
  private TimedRead() {}

  /**
   * Waits until something arrives.
   *
   * @param most bytes to read, at most the buffer's length
   * @return how many bytes, -1 at the end of the stream
   * @throws SocketTimeoutException if nothing arrived in time
   */
  public static int from(Socket socket, byte[] buffer, int most, Deadline deadline)
      throws IOException {
    while (true) {
      try {
        socket.setSoTimeout(deadline.slice(Integer.MAX_VALUE));
        return socket.getInputStream().read(buffer, 0, most);
      } catch (SocketTimeoutException nothing) {
        if (deadline.isOver()) {
          throw nothing;
        }
      }
    }
  }
}
