package wirecheck.outcome;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/**
 * The verdict on one requirement.
 *
 * @param requirement which
 * @param finding the worst of its scenarios (interface.md, Report directory)
 * @param took the sum of its scenarios' times
 * @param scenarios those that ran, in the order of the feature file
 * @param known its entry in the file of known failures
 */
public record RequirementResult(
    Requirement requirement,
    Finding finding,
    Duration took,
    List<ScenarioResult> scenarios,
    Optional<KnownFailure> known) {

  /** Whether it failed, and a known failure says that it does. */
  public boolean failsAsKnown() {
    return finding.verdict() == Verdict.FAIL && known.filter(one -> !one.expired()).isPresent();
  }

  /**
   * Whether it is said to fail, and does not: every scenario that it has was run and passed. A pass
   * of some of them says nothing of those that may be the ones that fail.
   */
  public boolean passesAgainstExpectation() {
    return known
            .filter(one -> !one.expired() && one.kind() == KnownFailure.Kind.FAILING)
            .isPresent()
        && scenarios.size() >= requirement.scenarioCount()
        && !scenarios.isEmpty()
        && scenarios.stream().allMatch(one -> one.finding().verdict() == Verdict.PASS);
  }
}
