package wirecheck.verdict;

/**
 * What was wanted and what was seen, both already escaped for display.
 *
 * @param expected what the requirement wants
 * @param observed what the wire or the program showed
 * @param mark column in {@code observed} of the first wrong byte, or -1 where no single byte is
 *     wrong
 */
public record Mismatch(String expected, String observed, int mark) {

  /** A mismatch in which no single byte can be pointed at. */
  public static Mismatch of(String expected, String observed) {
    return new Mismatch(expected, observed, -1);
  }

  /** One sentence for reports that have room for one. */
  public String reason() {
    return "expected " + expected + ", observed " + observed;
  }
}
