package wirecheck.reference.time;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import wirecheck.reference.service.LastWord;

/** Tells the time as the seconds since the beginning of 1900, in four bytes. */
public final class Time {
  /** From 1900-01-01 to 1970-01-01: 70 years, 17 of which had a day more. */
  private static final long FROM_1900_TO_1970 = (70L * 365 + 17) * 24 * 60 * 60;

  private Time() {}

  /**
   * Tells the time and ends the connection.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    LastWord.say(at(Instant.now()), connection);
  }

  /** The time, whatever was sent. */
  public static Optional<byte[]> udp(byte[] data) {
    return Optional.of(at(Instant.now()));
  }

  /** The number begins again at 0 on 2036-02-07 at 06:28:16 UTC, when 32 bits are full. */
  static byte[] at(Instant instant) {
    int seconds = (int) (instant.getEpochSecond() + FROM_1900_TO_1970);
    return ByteBuffer.allocate(Integer.BYTES).putInt(seconds).array();
  }
}
