package wirecheck.wire;

import java.time.Duration;

/**
 * One look at the wire.
 *
 * @param atMost how long to look; the look ends with the first chunk or datagram
 * @param bytes the most bytes to take from a stream; means nothing for datagrams
 */
public record ReadLimit(Duration atMost, int bytes) {
  private static final int CHUNK = 1 << 16;

  /** A look that takes what is there. */
  public static ReadLimit of(Duration atMost) {
    return new ReadLimit(atMost, CHUNK);
  }
}
