package wirecheck.run;

import java.net.InetAddress;
import java.time.Duration;
import wirecheck.wire.Patience;

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
public record Conditions(
    InetAddress host,
    Duration deadline,
    Duration quiet,
    int jobs,
    boolean strict,
    FaultChoice faults,
    KnownFailures known) {

  /** The defaults of the command line, on the loopback address of IPv4. */
  public static Conditions usual(int jobs, boolean strict) {
    return new Conditions(
        InetAddress.getLoopbackAddress(),
        Patience.DEFAULT.deadline(),
        Patience.DEFAULT.quiet(),
        jobs,
        strict,
        FaultChoice.embedded(),
        KnownFailures.NONE);
  }

  /** The same with somebody else to disturb the links. */
  public Conditions with(FaultChoice others) {
    return new Conditions(host, deadline, quiet, jobs, strict, others, known);
  }

  /** The same with other known failures. */
  public Conditions with(KnownFailures others) {
    return new Conditions(host, deadline, quiet, jobs, strict, faults, others);
  }

  Patience patience() {
    return new Patience(deadline, quiet, Patience.DEFAULT.start());
  }
}
