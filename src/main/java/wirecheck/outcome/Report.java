package wirecheck.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run found out; each writer renders it in its own format.
 *
 * @param version of the suite
 * @param specification name and version of what was checked against
 * @param subject who was judged
 * @param faults who disturbed the links
 * @param started when the run began
 * @param took wall-clock time of the run
 * @param conformance the verdict as a whole
 * @param status the exit status that the run comes to
 * @param strict whether a failed SHOULD counts as non-conformance
 * @param interrupted whether the run was broken off, so that some scenarios have not run
 * @param knownFailing the file of known failures, if one was given
 * @param outOf how many requirements the role has; more than these in a run of a part
 * @param requirements in the order of the specification
 */
public record Report(
    String version,
    Specification specification,
    Subject subject,
    Faults faults,
    Instant started,
    Duration took,
    Conformance conformance,
    int status,
    boolean strict,
    boolean interrupted,
    Optional<String> knownFailing,
    int outOf,
    List<RequirementResult> requirements) {

  /** What was checked against: {@code hello}, {@code 1}. */
  public record Specification(String name, String version) {}

  /**
   * Who was judged.
   *
   * @param role such as {@code tcp-server}
   * @param kind {@code command}, {@code image} or {@code address}
   * @param command the argument vector with its placeholders, the image and its arguments, or the
   *     address
   */
  public record Subject(String role, String kind, List<String> command) {}

  /** Who disturbed the links: {@code embedded}, {@code toxiproxy 2.12.0 (binary)}, {@code none}. */
  public record Faults(String tcp, String udp) {}
}
