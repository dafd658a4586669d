package wirecheck.run;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.outcome.ScenarioResult;
import wirecheck.verdict.Finding;

/**
 * Listens to a run of the features and turns each finished scenario into a {@link ScenarioResult}.
 * Safe for scenarios that run side by side.
 */
public final class Recorder implements ConcurrentEventListener {
  /** Takes a scenario that has run. */
  interface Listener {
    /**
     * @param place file and line of the scenario, as Cucumber names it
     * @param tags of the scenario, those of its rule and feature included
     */
    void finished(String place, List<String> tags, ScenarioResult result);
  }

  private final Function<UUID, Optional<Evidence>> evidence;
  private final Listener finished;
  private final Map<UUID, List<TestStepFinished>> steps = new ConcurrentHashMap<>();

  /**
   * @param evidence what a scenario left behind
   * @param finished takes each scenario
   */
  public Recorder(Function<UUID, Optional<Evidence>> evidence, Listener finished) {
    this.evidence = evidence;
    this.finished = finished;
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestStepFinished.class, this::stepFinished);
    publisher.registerHandlerFor(TestCaseFinished.class, this::scenarioFinished);
  }

  private void stepFinished(TestStepFinished event) {
    steps.computeIfAbsent(event.getTestCase().getId(), id -> new ArrayList<>()).add(event);
  }

  private void scenarioFinished(TestCaseFinished event) {
    TestCase scenario = event.getTestCase();
    List<TestStepFinished> done = steps.remove(scenario.getId());
    List<ScenarioResult.Step> shown = new ArrayList<>();
    ScenarioVerdict conclusion = new ScenarioVerdict();
    Duration waited = Duration.ZERO;
    for (TestStepFinished step : done == null ? List.<TestStepFinished>of() : done) {
      boolean decides = conclusion.take(step);
      if (step.getTestStep() instanceof PickleStepTestStep written) {
        shown.add(shown(written, step.getResult(), decides));
      }
      if (isBeginning(step)) {
        waited = waited.plus(step.getResult().getDuration());
      }
    }
    Finding finding = conclusion.finding(event.getResult().getStatus());
    Evidence found =
        evidence.apply(scenario.getId()).orElseGet(() -> new Evidence(new Trace(), List.of()));
    Duration took = event.getResult().getDuration().minus(waited);
    int line = scenario.getLocation().getLine();
    finished.finished(
        scenario.getUri() + ":" + line,
        scenario.getTags(),
        new ScenarioResult(scenario.getName(), line, finding, took, shown, found));
  }

  private static ScenarioResult.Step shown(
      PickleStepTestStep written, Result result, boolean decides) {
    ScenarioResult.Outcome outcome =
        decides
            ? ScenarioResult.Outcome.DECIDED
            : result.getStatus().is(Status.PASSED)
                ? ScenarioResult.Outcome.PASSED
                : ScenarioResult.Outcome.NOT_REACHED;
    String keyword = written.getStep().getKeyword().trim();
    return new ScenarioResult.Step(
        keyword, written.getStep().getText(), outcome, result.getDuration());
  }

  /** What a scenario waits for its turn is no part of it. */
  private static boolean isBeginning(TestStepFinished step) {
    return step.getTestStep() instanceof HookTestStep hook && hook.getHookType() == HookType.BEFORE;
  }
}
