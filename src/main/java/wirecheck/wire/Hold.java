package wirecheck.wire;

import java.time.Duration;
import wirecheck.base.Format;

/**
 * How long something was held back that was to be let go after a time. A busy machine lets it go
 * later, and a client that gives up then is not to blame.
 *
 * @param ordered how long it was to be held
 * @param took how long it was
 */
public record Hold(Duration ordered, Duration took) {
  /** Less than what lies between the holds of the features and the time-outs that people choose. */
  private static final Duration TOLERANCE = Duration.ofMillis(200);

  public boolean isOverlong() {
    return took.compareTo(ordered.plus(TOLERANCE)) > 0;
  }

  /** Such as {@code 1100 ms instead of 500 ms: this machine is too busy}. */
  public String words() {
    return Format.of(took) + " instead of " + Format.of(ordered) + ": this machine is too busy";
  }
}
