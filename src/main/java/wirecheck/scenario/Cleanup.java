package wirecheck.scenario;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a scenario has opened and has to close. */
final class Cleanup {
  private final Deque<Runnable> closings = new ArrayDeque<>();

  void add(Runnable closing) {
    closings.push(closing);
  }

  /**
   * Closes everything, the latest first, whether or not the others can be closed; throws what the
   * first threw that could not, with the others' suppressed.
   */
  void close() {
    RuntimeException first = null;
    while (!closings.isEmpty()) {
      try {
        closings.pop().run();
      } catch (RuntimeException failure) {
        if (first == null) {
          first = failure;
        } else {
          first.addSuppressed(failure);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
