package wirecheck.outcome;

import java.time.Duration;
import java.util.List;
import wirecheck.base.Evidence;
import wirecheck.verdict.Finding;

/**
 * One scenario that ran, or one row of a scenario outline.
 *
 * @param name as the feature file has it, with the values of the row
 * @param line of the scenario or of the row in the feature file
 * @param finding the verdict and its reason
 * @param took wall-clock time
 * @param steps in order, those that were not reached included
 * @param evidence what happened on the wire and in the programs
 */
public record ScenarioResult(
    String name, int line, Finding finding, Duration took, List<Step> steps, Evidence evidence) {

  /** How far a step got. */
  public enum Outcome {
    PASSED,
    /** The step that decided the verdict. */
    DECIDED,
    NOT_REACHED
  }

  /**
   * One step.
   *
   * @param keyword as written, trimmed: Given, When, Then, And, But
   * @param text as written
   * @param outcome how far it got
   * @param took wall-clock time
   */
  public record Step(String keyword, String text, Outcome outcome, Duration took) {}
}
