package wirecheck.outcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wirecheck.verdict.Verdict;

/** What one run or several came to for one requirement. */
public final class RepeatTally {
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private final Optional<KnownFailure> known;
  private String failure = "";
  private boolean passedAgainstExpectation;

  /**
   * @param known its entry in the file of known failures
   */
  public RepeatTally(Optional<KnownFailure> known) {
    this.known = known;
  }

  /** Counts a run. */
  public void add(RequirementResult result) {
    Verdict verdict = result.finding().verdict();
    counts.merge(verdict, 1, Integer::sum);
    passedAgainstExpectation |= result.passesAgainstExpectation();
    if (verdict == Verdict.FAIL) {
      failure = result.finding().reason();
    }
  }

  /** Whether the runs did not agree. */
  public boolean changed() {
    return counts.size() > 1;
  }

  /** Whether they did not agree, and it is listed as one that may fail: it passed or failed. */
  public boolean changedAsKnown() {
    return known
            .filter(entry -> entry.kind() == KnownFailure.Kind.FLAKY && !entry.expired())
            .isPresent()
        && counts.keySet().equals(Set.of(Verdict.PASS, Verdict.FAIL));
  }

  public boolean failed() {
    return counts.containsKey(Verdict.FAIL);
  }

  /** Whether it was said to fail, and passed. */
  public boolean passedAgainstExpectation() {
    return passedAgainstExpectation;
  }

  /** Why it failed the last time. */
  public String failure() {
    return failure;
  }

  /** {@code 1 fail, 2 pass}. */
  public String words() {
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().word())
        .collect(Collectors.joining(", "));
  }
}
