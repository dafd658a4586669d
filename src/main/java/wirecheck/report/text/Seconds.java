package wirecheck.report.text;

import java.time.Duration;
import java.util.Locale;

/** Durations in seconds, the unit of every report. */
public final class Seconds {
  private Seconds() {}

  /** To the millisecond: {@code 0.183 s}, as in a conversation. */
  static String exact(Duration duration) {
    return String.format(Locale.ROOT, "%.3f s", duration.toNanos() / 1e9);
  }

  /** To a tenth: {@code 3.2 s}. */
  public static String rough(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toNanos() / 1e9);
  }

  /** To the millisecond, without the unit: {@code 0.183}. */
  public static String plain(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
  }

  /** The number, to the millisecond. */
  public static double number(Duration duration) {
    return Math.round(duration.toNanos() / 1e6) / 1e3;
  }
}
