package wirecheck.wire;

import java.time.Duration;
import java.util.Locale;

/** Durations as people read them. */
public final class Words {
  private Words() {}

  /** {@code 300 ms} below two seconds, {@code 10.0 s} from there on. */
  public static String of(Duration duration) {
    long millis = duration.toMillis();
    return millis < 2000 ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
  }
}
