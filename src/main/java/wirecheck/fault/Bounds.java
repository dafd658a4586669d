package wirecheck.fault;

import java.time.Duration;

/** What an order may ask for at all. */
public final class Bounds {
  private Bounds() {}

  /**
   * Insists on what makes an order possible.
   *
   * @param otherwise what is wrong with it
   * @throws IllegalArgumentException if it is not met
   */
  public static void require(boolean met, String otherwise) {
    if (!met) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Insists on a time of 0 to {@link Toxic#LONGEST}. */
  public static void requireTime(String what, Duration value) {
    require(!value.isNegative(), "the " + what + " is negative: " + value);
    require(
        value.compareTo(Toxic.LONGEST) <= 0,
        "the " + what + " is more than " + Toxic.LONGEST.toSeconds() + " s: " + value);
  }
}
