package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import wirecheck.base.Deadline;
import wirecheck.wire.Pacing;

/** Keeps the clients of one server below a rate that is a fact of its exchange. */
final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final OptionalInt rate;
  private final Deque<Deadline> taken = new ArrayDeque<>();

  /**
   * @param rate so many a minute; none if empty
   */
  Pace(OptionalInt rate) {
    this.rate = rate;
  }

  /** Waits until one more may come. */
  synchronized void await() {
    if (rate.isEmpty()) {
      return;
    }
    int most = Math.max(1, rate.getAsInt() * 9 / 10);
    while (!taken.isEmpty() && taken.getFirst().isOver()) {
      taken.removeFirst();
    }
    if (taken.size() >= most) {
      Pacing.pause(taken.removeFirst().left());
    }
    taken.addLast(Deadline.in(MINUTE));
  }
}
