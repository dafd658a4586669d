package wirecheck.reference.daytime;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import wirecheck.reference.service.LastWord;

/** Tells date and time as one line of text. */
public final class Daytime {
  /** The first of the two popular forms of RFC 867. */
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy HH:mm:ss-zzz", Locale.ENGLISH);

  private Daytime() {}

  /**
   * Tells the time and ends the connection.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    LastWord.say(now(), connection);
  }

  /** The time, whatever was sent. */
  public static Optional<byte[]> udp(byte[] data) {
    return Optional.of(now());
  }

  private static byte[] now() {
    return (FORM.format(ZonedDateTime.now()) + "\r\n").getBytes(US_ASCII);
  }
}
