package wirecheck.outcome;

import java.util.Arrays;
import java.util.List;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** Requirements counted by level and verdict. */
public record Tally(List<RequirementResult> requirements) {

  /** The levels that occur, strictest first. */
  public List<Level> levels() {
    return Arrays.stream(Level.values())
        .filter(level -> requirements.stream().anyMatch(one -> levelOf(one) == level))
        .toList();
  }

  public int of(Level level, Verdict verdict) {
    return with(level, verdict).size();
  }

  public int of(Verdict verdict) {
    return (int) requirements.stream().filter(one -> verdictOf(one) == verdict).count();
  }

  /** The requirements of a level that got a verdict. */
  public List<RequirementResult> with(Level level, Verdict verdict) {
    return requirements.stream()
        .filter(one -> levelOf(one) == level && verdictOf(one) == verdict)
        .toList();
  }

  /** The requirements that got a verdict. */
  public List<RequirementResult> with(Verdict verdict) {
    return requirements.stream().filter(one -> verdictOf(one) == verdict).toList();
  }

  /** What failed and was not known to. */
  public List<RequirementResult> unknownFailures() {
    return with(Verdict.FAIL).stream().filter(one -> !one.failsAsKnown()).toList();
  }

  /** What failed as it is known to. */
  public List<RequirementResult> knownFailures() {
    return with(Verdict.FAIL).stream().filter(RequirementResult::failsAsKnown).toList();
  }

  /** How many requirements of a level apply to the subject. */
  public int applicable(Level level) {
    return (int)
        requirements.stream()
            .filter(one -> levelOf(one) == level && verdictOf(one) != Verdict.NOT_APPLICABLE)
            .count();
  }

  private static Level levelOf(RequirementResult result) {
    return result.requirement().level();
  }

  private static Verdict verdictOf(RequirementResult result) {
    return result.finding().verdict();
  }
}
