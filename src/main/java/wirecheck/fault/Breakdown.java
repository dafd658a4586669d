package wirecheck.fault;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import wirecheck.verdict.Inconclusive;

/**
 * What a relay's own threads died of, if one did: nobody else would hear of it, and the ends would
 * be blamed for what does not arrive any more. Safe for many threads.
 */
public final class Breakdown {
  private final AtomicReference<Throwable> cause = new AtomicReference<>();

  /** The same task, for a thread of the relay; what it dies of is kept. */
  public Runnable watching(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException | Error e) {
        cause.compareAndSet(null, e);
      }
    };
  }

  /** What the first of them died of. */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause.get());
  }

  /**
   * Insists that a link works.
   *
   * @param breakdown what broke it, if it does not
   * @throws Inconclusive if it does not
   */
  public static void requireNone(Optional<Throwable> breakdown) {
    breakdown.ifPresent(
        cause -> {
          throw new Inconclusive("the link stopped working: " + cause, cause);
        });
  }
}
