package wirecheck.sut;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Trace;
import wirecheck.verdict.NotApplicable;

/** Starts instances of the subject, each on its own address. Safe for many threads. */
public interface Launcher extends AutoCloseable {

  /**
   * Makes ready what instances need, before anything else is asked of it.
   *
   * @throws CannotRun if it is not to be had
   */
  default void open() {}

  /** The address of the machine that suite and subject use. */
  InetAddress host();

  /** An address that nobody uses and that no other scenario is given. */
  InetSocketAddress freeAddress();

  /** An address for a server to be started at: a free one, or where a running one is. */
  InetSocketAddress serverAddress();

  /**
   * Starts an instance.
   *
   * @param party how traces call it
   * @param address where a server is to listen or a client is to go
   * @param count exchanges that a client is to make, where its command line takes a number
   * @throws CannotRun if there is nothing that could be started
   */
  SystemUnderTest start(String party, InetSocketAddress address, int count, Trace trace);

  /**
   * Starts one more instance on the address of one that runs.
   *
   * @param party how traces call it
   * @throws NotApplicable if there can be only one
   * @throws CannotRun if there is nothing that could be started
   */
  default SystemUnderTest startAnother(String party, InetSocketAddress address, Trace trace) {
    return start(party, address, 1, trace);
  }

  /**
   * Learns from the first start how many may be made side by side.
   *
   * @param cpu processor time that it cost
   * @param took wall-clock time that it took
   */
  default void learn(Duration cpu, Duration took) {}

  /**
   * Whether the first start has to be made to talk, because the later ones depend on where it says
   * what it says.
   */
  default boolean hasToBeHeard() {
    return false;
  }

  /** Whether all scenarios meet one and the same instance, so that they must not meet at once. */
  default boolean isShared() {
    return false;
  }

  /** Whether a client's command line takes a number of exchanges. */
  boolean takesCount();

  /** Ends everything that is left. */
  @Override
  void close();

  /** What stays behind after the end through no fault of the subject's or the suite's, and why. */
  default Optional<String> leftBehind() {
    return Optional.empty();
  }
}
