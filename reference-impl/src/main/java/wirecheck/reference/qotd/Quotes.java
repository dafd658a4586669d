package wirecheck.reference.qotd;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.Socket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wirecheck.reference.service.LastWord;

/** Tells one quote a day, whatever it is sent. */
public final class Quotes {
  /** Proverbs, which are nobody's. */
  private static final List<String> PROVERBS =
      List.of(
          "Measure twice, cut once.",
          "Trust is good, but look before you leap.",
          "Many hands make light work.",
          "A chain is no stronger than its weakest link.",
          "Better late than never.",
          "Who asks a question is a fool for a minute; who does not remains one.",
          "Silence gives consent.");

  private Quotes() {}

  /**
   * Tells the quote and ends the connection.
   *
   * @throws IOException when the connection breaks
   */
  public static void tcp(Socket connection) throws IOException {
    LastWord.say(ofToday(), connection);
  }

  /** The quote, whatever was sent. */
  public static Optional<byte[]> udp(byte[] data) {
    return Optional.of(ofToday());
  }

  private static byte[] ofToday() {
    int turn = Math.floorMod(LocalDate.now().toEpochDay(), PROVERBS.size());
    return (PROVERBS.get(turn) + "\r\n").getBytes(US_ASCII);
  }
}
