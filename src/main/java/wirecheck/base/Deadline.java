package wirecheck.base;

import java.time.Duration;

/**
 * A moment until which something is waited for. It is put off by the time for which the machine
 * stands still, up to {@link #MOST_PUT_OFF}.
 */
public final class Deadline {
  /** However often the machine stands still, a wait has an end. */
  static final Duration MOST_PUT_OFF = Duration.ofMinutes(1);

  private final AwakeClock awake;
  private final long begin;
  private final long end;
  private final long lastEnd;

  private Deadline(Duration duration, AwakeClock awake) {
    this.awake = awake;
    begin = awake.wallNanos();
    end = awake.nanos() + duration.toNanos();
    lastEnd = begin + duration.plus(MOST_PUT_OFF).toNanos();
  }

  public static Deadline in(Duration duration) {
    return in(duration, AwakeClock.SHARED);
  }

  static Deadline in(Duration duration, AwakeClock awake) {
    return new Deadline(duration, awake);
  }

  /** This deadline, or another one if that is over sooner. */
  public Deadline sooner(Duration duration) {
    return left().compareTo(duration) <= 0 ? this : in(duration, awake);
  }

  public boolean isOver() {
    return nanosLeft() <= 0;
  }

  /** Time left; never negative. It grows when the machine is found to have stood still. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, nanosLeft()));
  }

  private long nanosLeft() {
    return Math.min(end - awake.nanos(), lastEnd - awake.wallNanos());
  }

  /** Time since the deadline was set, standstills included. */
  public Duration elapsed() {
    return Duration.ofNanos(awake.wallNanos() - begin);
  }

  /** Milliseconds left, rounded up and within bounds: what a socket's timeout takes. */
  public int slice(int atMostMillis) {
    return (int) Math.max(1, Math.min(atMostMillis, left().toMillis() + 1));
  }
}
