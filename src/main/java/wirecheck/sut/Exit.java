package wirecheck.sut;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import wirecheck.base.Format;

/**
 * How a program ended.
 *
 * @param status its exit status; 128 and the number of the signal where a signal killed it
 * @param signal the signal that killed it, if one did
 * @param after time since its start
 */
public record Exit(int status, OptionalInt signal, Duration after) {
  private static final int SHELLS_SIGNAL_BASE = 128;

  /**
   * By number, from 1: the classic signals, each of which ends a program that does nothing else.
   */
  private static final List<String> DEADLY =
      List.of(
          "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP", "SIGABRT", "SIGBUS", "SIGFPE",
          "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGTERM");

  /**
   * Whether a signal killed it, or a program that it ran for itself: shells, language launchers and
   * containers pass that on as 128 and the number of the signal. Higher numbers are no such report:
   * programs end with negative error numbers, and -ECONNREFUSED is 145.
   */
  public boolean bySignal() {
    return signal.isPresent() || isShellsWord();
  }

  private boolean isShellsWord() {
    return isDeadly(status - SHELLS_SIGNAL_BASE);
  }

  private static boolean isDeadly(int number) {
    return number >= 1 && number <= DEADLY.size();
  }

  /** Such as {@code ended with status 1 after 120 ms}. */
  public String words() {
    return how() + " after " + Format.of(after);
  }

  private String how() {
    if (signal.isPresent()) {
      return "was killed by signal " + named(signal.getAsInt());
    }
    String ended = "ended with status " + status;
    return isShellsWord()
        ? ended + ", which is a shell's word for " + name(status - SHELLS_SIGNAL_BASE) + ","
        : ended;
  }

  private static String named(int number) {
    return isDeadly(number) ? number + " (" + name(number) + ")" : String.valueOf(number);
  }

  private static String name(int number) {
    return DEADLY.get(number - 1);
  }
}
