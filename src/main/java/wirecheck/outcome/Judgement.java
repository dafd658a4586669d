package wirecheck.outcome;

import java.util.List;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** From verdicts on requirements to the one on the subject and the exit status (interface.md). */
public final class Judgement {
  public static final int OK = 0;
  public static final int NON_CONFORMANT = 1;
  public static final int USAGE = 2;
  public static final int INCONCLUSIVE = 3;
  public static final int SUITE_FAILED = 4;
  public static final int CHANGED = 5;
  public static final int INTERRUPTED = 130;

  private Judgement() {}

  /**
   * The verdict on the subject; inconclusive where no requirement has passed or failed, since
   * nothing was judged then.
   *
   * @param strict whether a SHOULD binds like a MUST
   */
  public static Conformance of(List<RequirementResult> results, boolean strict) {
    return nothingJudged(results) ? Conformance.INCONCLUSIVE : weighed(results, strict);
  }

  private static boolean nothingJudged(List<RequirementResult> results) {
    return results.stream()
        .map(r -> r.finding().verdict())
        .noneMatch(verdict -> verdict == Verdict.PASS || verdict == Verdict.FAIL);
  }

  private static Conformance weighed(List<RequirementResult> results, boolean strict) {
    if (any(results, Level.MUST, Verdict.FAIL)
        || strict && any(results, Level.SHOULD, Verdict.FAIL)) {
      return Conformance.NON_CONFORMANT;
    }
    if (undecided(results, Level.MUST) || strict && undecided(results, Level.SHOULD)) {
      return Conformance.INCONCLUSIVE;
    }
    boolean everyShould =
        !any(results, Level.SHOULD, Verdict.FAIL) && !undecided(results, Level.SHOULD);
    return everyShould ? Conformance.STRICTLY_CONFORMANT : Conformance.CONFORMANT;
  }

  private static boolean undecided(List<RequirementResult> results, Level level) {
    return any(results, level, Verdict.INCONCLUSIVE) || any(results, level, Verdict.ERROR);
  }

  private static boolean any(List<RequirementResult> results, Level level, Verdict verdict) {
    return results.stream()
        .anyMatch(r -> r.requirement().level() == level && r.finding().verdict() == verdict);
  }

  /**
   * The exit status of a run: what the requirements come to that do not fail as they are known to.
   * One that passes although it is said to fail counts like a failure, so that what is known stays
   * true.
   */
  public static int exitStatus(
      List<RequirementResult> results, boolean strict, boolean interrupted) {
    if (interrupted) {
      return INTERRUPTED;
    }
    if (results.stream().anyMatch(r -> r.finding().verdict() == Verdict.ERROR)) {
      return SUITE_FAILED;
    }
    if (results.stream().anyMatch(RequirementResult::passesAgainstExpectation)) {
      return NON_CONFORMANT;
    }
    if (nothingJudged(results)) {
      return INCONCLUSIVE;
    }
    return switch (weighed(results.stream().filter(r -> !r.failsAsKnown()).toList(), strict)) {
      case NON_CONFORMANT -> NON_CONFORMANT;
      case INCONCLUSIVE -> INCONCLUSIVE;
      case CONFORMANT, STRICTLY_CONFORMANT -> OK;
    };
  }
}
