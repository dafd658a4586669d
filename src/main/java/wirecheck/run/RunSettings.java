package wirecheck.run;

import java.net.InetAddress;
import java.time.Duration;
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
 */
public record RunSettings(
    InetAddress host,
    Duration deadline,
    Duration quiet,
    int jobs,
    boolean strict,
    FaultChoice faults,
    KnownFailures known) {

  /** The defaults of the command line, on the loopback address of IPv4. */
  public static RunSettings usual(int jobs, boolean strict) {
    return new RunSettings(
        InetAddress.getLoopbackAddress(),
        Timeouts.DEFAULT.deadline(),
        Timeouts.DEFAULT.quiet(),
        jobs,
        strict,
        FaultChoice.embedded(),
        KnownFailures.NONE);
  }

  /** The same with somebody else to disturb the links. */
  public RunSettings with(FaultChoice others) {
    return new RunSettings(host, deadline, quiet, jobs, strict, others, known);
  }

  /** The same with other known failures. */
  public RunSettings with(KnownFailures others) {
    return new RunSettings(host, deadline, quiet, jobs, strict, faults, others);
  }

  Timeouts patience() {
    return new Timeouts(deadline, quiet, Timeouts.DEFAULT.start());
  }
}
