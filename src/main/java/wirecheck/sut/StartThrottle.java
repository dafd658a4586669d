package wirecheck.sut;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import wirecheck.base.Deadline;

/**
 * Lets so many programs start side by side as the machine can carry without starving those that run
 * already: as many as cost the processors a fraction of a second together. Each subject has a gate,
 * which knows what its starts cost; they all share the one machine, and are served in the order in
 * which they come.
 */
public final class StartThrottle {
  private static final long MILLIS_OF_STARTING_PER_CORE = 250;
  private static final int MOST = 16;
  private static final Duration SHORTEST_PERMIT = Duration.ofMillis(500);
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Sums of shares are not exact. */
  private static final double ROUNDING = 1e-6;

  private static final Object MACHINE = new Object();
  private static final List<Permit> PERMITS = new ArrayList<>();
  private static final Deque<Object> WAITING = new ArrayDeque<>();

  /** Until the first start has shown what it costs, it is taken to cost a processor. */
  private int limit = CORES;

  private Duration usual = Duration.ofSeconds(2);

  /** The right to be starting; it lapses when given back, or when a start usually is over. */
  public static final class Permit {
    private final double share;
    private final Deadline lapse;

    private Permit(double share, Duration usual) {
      this.share = share;
      this.lapse = Deadline.in(usual);
    }

    public void giveBack() {
      synchronized (MACHINE) {
        PERMITS.remove(this);
        MACHINE.notifyAll();
      }
    }
  }

  /** Waits until one more program may start. */
  public Permit await() {
    synchronized (MACHINE) {
      Object turn = new Object();
      WAITING.add(turn);
      try {
        while (WAITING.peek() != turn || !isRoom()) {
          MACHINE.wait(WAITING.peek() == turn ? untilLapse() : 0);
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      } finally {
        WAITING.remove(turn);
        MACHINE.notifyAll();
      }
      Permit permit = new Permit(share(), usual);
      PERMITS.add(permit);
      return permit;
    }
  }

  private double share() {
    return 1.0 / limit;
  }

  private boolean isRoom() {
    PERMITS.removeIf(permit -> permit.lapse.isOver());
    double taken = PERMITS.stream().mapToDouble(permit -> permit.share).sum();
    return PERMITS.isEmpty() || taken + share() <= 1 + ROUNDING;
  }

  private static long untilLapse() {
    return PERMITS.stream()
        .mapToLong(permit -> Math.max(1, permit.lapse.left().toMillis()))
        .min()
        .orElse(1);
  }

  /**
   * Learns from the first start.
   *
   * @param cpu processor time that it cost
   * @param took wall-clock time that it took, with the machine to itself if there is one subject
   */
  public void learn(Duration cpu, Duration took) {
    synchronized (MACHINE) {
      long affordable = CORES * MILLIS_OF_STARTING_PER_CORE / Math.max(1, cpu.toMillis());
      limit = (int) Math.max(CORES, Math.min(MOST, affordable));
      Duration longer = took.multipliedBy(3L * limit / CORES);
      usual = longer.compareTo(SHORTEST_PERMIT) > 0 ? longer : SHORTEST_PERMIT;
      MACHINE.notifyAll();
    }
  }
}
