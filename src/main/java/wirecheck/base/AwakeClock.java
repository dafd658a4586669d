package wirecheck.base;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * A clock that rests while the machine stands still: a virtual machine that is held up, or a
 * container that has used up its share. Nobody could answer meanwhile, so that time is no part of a
 * deadline. A thread that wakes many times a second tells by how late it does; what a busy machine
 * takes to wake it goes on counting. When a standstill is recognized, the clock goes back to where
 * it began.
 */
final class AwakeClock {
  /** The one of this process. */
  static final AwakeClock SHARED = ticking();

  static final Duration TICK = Duration.ofMillis(50);

  /** What is shorter is ordinary on a busy machine. */
  static final Duration SHORTEST_STANDSTILL = Duration.ofMillis(500);

  private final LongSupplier clock;
  private volatile Tick last;

  private record Tick(long at, long stoodStill) {}

  /**
   * @param clock in nanoseconds
   */
  AwakeClock(LongSupplier clock) {
    this.clock = clock;
    this.last = new Tick(clock.getAsLong(), 0);
  }

  private static AwakeClock ticking() {
    AwakeClock shared = new AwakeClock(System::nanoTime);
    Thread thread = new Thread(shared::run, "awake clock");
    thread.setDaemon(true);
    thread.start();
    return shared;
  }

  private void run() {
    while (true) {
      LockSupport.parkNanos(TICK.toNanos());
      tick();
    }
  }

  /** To be called every {@link #TICK}. */
  void tick() {
    long now = clock.getAsLong();
    last = new Tick(now, stoodStill(now));
  }

  /** Nanoseconds from an arbitrary moment, standstills left out. */
  long nanos() {
    long now = clock.getAsLong();
    return now - stoodStill(now);
  }

  /** Nanoseconds from another arbitrary moment, standstills included. */
  long wallNanos() {
    return clock.getAsLong();
  }

  private long stoodStill(long now) {
    Tick tick = last;
    long late = now - tick.at() - TICK.toNanos();
    return tick.stoodStill() + (late < SHORTEST_STANDSTILL.toNanos() ? 0 : late);
  }
}
