package wirecheck.sut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import wirecheck.wire.Deadline;

/**
 * Lets so many programs start side by side as the machine can carry without starving those that run
 * already: one until the first has shown what a start costs, then as many as cost the processors a
 * fraction of a second together.
 */
public final class StartGate {
  private static final long MILLIS_OF_STARTING_PER_CORE = 250;
  private static final int MOST = 16;
  private static final Duration SHORTEST_PERMIT = Duration.ofMillis(500);

  private final int cores = Runtime.getRuntime().availableProcessors();
  private final List<Permit> permits = new ArrayList<>();
  private int limit = 1;
  private Duration usual = Duration.ofSeconds(30);

  /** The right to be starting; it lapses when given back, or when a start usually is over. */
  public final class Permit {
    private final Deadline lapse = Deadline.in(usual);

    public void giveBack() {
      synchronized (StartGate.this) {
        permits.remove(this);
        StartGate.this.notifyAll();
      }
    }
  }

  /** Waits until one more program may start. */
  public synchronized Permit await() {
    permits.removeIf(permit -> permit.lapse.isOver());
    while (permits.size() >= limit) {
      try {
        Duration left =
            permits.stream().map(p -> p.lapse.left()).min(Duration::compareTo).orElseThrow();
        wait(Math.max(1, left.toMillis()));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        break;
      }
      permits.removeIf(permit -> permit.lapse.isOver());
    }
    Permit permit = new Permit();
    permits.add(permit);
    return permit;
  }

  /**
   * Learns from the first start.
   *
   * @param cpu processor time that it cost
   * @param took wall-clock time that it took with the machine to itself
   */
  public synchronized void learn(Duration cpu, Duration took) {
    long affordable = cores * MILLIS_OF_STARTING_PER_CORE / Math.max(1, cpu.toMillis());
    limit = (int) Math.max(cores, Math.min(MOST, affordable));
    Duration longer = took.multipliedBy(3L * limit / cores);
    usual = longer.compareTo(SHORTEST_PERMIT) > 0 ? longer : SHORTEST_PERMIT;
    notifyAll();
  }
}
