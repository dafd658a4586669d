package wirecheck.wire;

import java.time.Duration;

/** A moment until which something is waited for, on the monotonic clock. */
public final class Deadline {
  private final long begin = System.nanoTime();
  private final long end;

  private Deadline(Duration duration) {
    end = begin + duration.toNanos();
  }

  public static Deadline in(Duration duration) {
    return new Deadline(duration);
  }

  /** This deadline, or another one if that is over sooner. */
  public Deadline sooner(Duration duration) {
    return left().compareTo(duration) <= 0 ? this : in(duration);
  }

  public boolean isOver() {
    return end - System.nanoTime() <= 0;
  }

  /** Time left; never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** Time since the deadline was set. */
  public Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Milliseconds left, rounded up and within bounds: what a socket's timeout takes. */
  public int slice(int atMostMillis) {
    return (int) Math.max(1, Math.min(atMostMillis, left().toMillis() + 1));
  }
}
