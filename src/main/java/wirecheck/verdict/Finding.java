package wirecheck.verdict;

import java.util.Optional;

/**
 * The verdict on one scenario and the reason for it.
 *
 * @param verdict the verdict
 * @param reason one sentence; empty for a pass
 * @param mismatch expected and observed, where something was compared
 * @param lasting whether what was seen can never be right, however often it is looked at
 */
public record Finding(
    Verdict verdict, String reason, Optional<Mismatch> mismatch, boolean lasting) {

  public Finding(Verdict verdict, String reason, Optional<Mismatch> mismatch) {
    this(verdict, reason, mismatch, false);
  }

  public static final Finding PASSED = new Finding(Verdict.PASS, "", Optional.empty());

  /**
   * Judges what a step threw (architecture.md, Verdicts).
   *
   * @param thrown what ended the scenario
   * @param observing whether the step was a Then; only an unmet Then fails a requirement
   */
  public static Finding of(Throwable thrown, boolean observing) {
    if (thrown instanceof NotApplicable) {
      return new Finding(Verdict.NOT_APPLICABLE, thrown.getMessage(), Optional.empty());
    }
    if (thrown instanceof Inconclusive) {
      return new Finding(Verdict.INCONCLUSIVE, thrown.getMessage(), Optional.empty());
    }
    if (thrown instanceof Unmet unmet) {
      Verdict verdict = observing ? Verdict.FAIL : Verdict.INCONCLUSIVE;
      return new Finding(
          verdict, unmet.getMessage(), Optional.of(unmet.mismatch()), unmet.lasting());
    }
    return new Finding(Verdict.ERROR, thrown.toString(), Optional.empty());
  }
}
