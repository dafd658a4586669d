package wirecheck.run;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import wirecheck.base.Timeouts;
import wirecheck.baseline.KnownFailures;

/**
 * Under which conditions a subject is judged.
 *
 * @param host the address that suite and subject use
 * @param deadline for what must happen
 * @param quiet for what must not happen
 * @param jobs scenarios at once
 * @param strict whether a SHOULD binds like a MUST
 * @param faults who disturbs the links
 * @param known what is known to fail
 * @param exchange the name or file of what a request and its response are, where one is given
 */
public record RunSettings(
    InetAddress host,
    Duration deadline,
    Duration quiet,
    int jobs,
    boolean strict,
    FaultChoice faults,
    KnownFailures known,
    Optional<String> exchange) {

  /** The defaults of the command line, on the loopback address of IPv4. */
  public static RunSettings usual(int jobs, boolean strict) {
    return new RunSettings(
        InetAddress.getLoopbackAddress(),
        Timeouts.DEFAULT.deadline(),
        Timeouts.DEFAULT.quiet(),
        jobs,
        strict,
        FaultChoice.embedded(),
        KnownFailures.NONE,
        Optional.empty());
  }

  /** The same with somebody else to disturb the links. */
  public RunSettings with(FaultChoice others) {
    return new RunSettings(host, deadline, quiet, jobs, strict, others, known, exchange);
  }

  /** The same with other known failures. */
  public RunSettings with(KnownFailures others) {
    return new RunSettings(host, deadline, quiet, jobs, strict, faults, others, exchange);
  }

  /** The same with another deadline. */
  public RunSettings withDeadline(Duration other) {
    return new RunSettings(host, other, quiet, jobs, strict, faults, known, exchange);
  }

  /** The same with another exchange. */
  public RunSettings withExchange(Optional<String> other) {
    return new RunSettings(host, deadline, quiet, jobs, strict, faults, known, other);
  }

  Timeouts patience() {
    return new Timeouts(deadline, quiet, Timeouts.DEFAULT.start());
  }
}
