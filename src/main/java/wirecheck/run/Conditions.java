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
 */
public record Conditions(
    InetAddress host, Duration deadline, Duration quiet, int jobs, boolean strict) {

  Patience patience() {
    return new Patience(deadline, quiet, Patience.DEFAULT.start());
  }
}
