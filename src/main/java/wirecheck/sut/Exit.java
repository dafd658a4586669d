package wirecheck.sut;

import java.time.Duration;
import java.util.OptionalInt;
import wirecheck.wire.Words;

/**
 * How a program ended.
 *
 * @param status its exit status; 128 and the number of the signal where a signal killed it
 * @param signal the signal that killed it, if one did
 * @param after time since its start
 */
public record Exit(int status, OptionalInt signal, Duration after) {
  private static final int SHELLS_SIGNAL_BASE = 128;
  private static final int LAST_CLASSIC_SIGNAL = 31;

  /**
   * Whether a signal killed it, or a program that it ran for itself: shells and language launchers
   * pass that on as 128 and the number of the signal.
   */
  public boolean bySignal() {
    return signal.isPresent()
        || status > SHELLS_SIGNAL_BASE && status <= SHELLS_SIGNAL_BASE + LAST_CLASSIC_SIGNAL;
  }

  /** Such as {@code ended with status 1 after 120 ms}. */
  public String words() {
    String how =
        signal.isPresent() ? "was killed by signal " + name() : "ended with status " + status;
    return how + " after " + Words.of(after);
  }

  private String name() {
    int number = signal.getAsInt();
    return switch (number) {
      case 1 -> "1 (SIGHUP)";
      case 2 -> "2 (SIGINT)";
      case 6 -> "6 (SIGABRT)";
      case 9 -> "9 (SIGKILL)";
      case 11 -> "11 (SIGSEGV)";
      case 13 -> "13 (SIGPIPE)";
      case 15 -> "15 (SIGTERM)";
      default -> String.valueOf(number);
    };
  }
}
