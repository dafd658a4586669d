package wirecheck.run;

import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestStepFinished;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.Verdict;

/**
 * What the steps of one scenario come to, told in their order (architecture.md, Verdicts). It is a
 * pass only if a Then has been carried out, and none of the steps has come out otherwise.
 */
final class ScenarioVerdict {
  private static final Set<String> CONTINUING = Set.of("And", "But");
  private static final Finding UNOBSERVED = error("no observation was made");

  private Finding finding = UNOBSERVED;
  private boolean decided;
  private String part = "";

  /** Takes the next step, and tells whether it is the one that decides. */
  boolean take(TestStepFinished step) {
    if (step.getTestStep() instanceof PickleStepTestStep written) {
      String keyword = written.getStep().getKeyword().trim();
      part = CONTINUING.contains(keyword) ? part : keyword;
    }
    boolean observing = part.equals("Then") && !isHook(step);
    boolean passed = step.getResult().getStatus().is(Status.PASSED);
    boolean decides = !decided && !passed;
    if (decides || takesBack(step)) {
      finding = judged(step.getResult(), observing);
    } else if (!decided && observing) {
      finding = Finding.PASSED;
    }
    decided |= decides;
    return decides;
  }

  /**
   * The finding, now that all steps have been told.
   *
   * @param whole what Cucumber makes of the scenario
   */
  Finding finding(Status whole) {
    boolean doubtful = finding == Finding.PASSED && !whole.is(Status.PASSED);
    return doubtful ? error("all its steps passed, but the scenario is " + word(whole)) : finding;
  }

  /** A fault that was not in effect takes back what was found of the program. */
  private boolean takesBack(TestStepFinished step) {
    return isHook(step)
        && step.getResult().getError() instanceof Inconclusive
        && (finding.verdict() == Verdict.PASS || finding.verdict() == Verdict.FAIL);
  }

  private static boolean isHook(TestStepFinished step) {
    return step.getTestStep() instanceof HookTestStep;
  }

  private static Finding judged(Result result, boolean observing) {
    return result.getError() == null
        ? error("a step of the feature file was " + word(result.getStatus()))
        : Finding.of(result.getError(), observing);
  }

  private static Finding error(String reason) {
    return new Finding(Verdict.ERROR, reason, Optional.empty());
  }

  private static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
