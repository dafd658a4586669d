package wirecheck.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.plugin.event.EventHandler;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.Location;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.Step;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStep;
import io.cucumber.plugin.event.TestStepFinished;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.ScenarioResult;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;
import wirecheck.verdict.Unmet;
import wirecheck.verdict.Verdict;

/** Which verdict the steps of a scenario come to, as Cucumber tells them. */
class RecorderTest {
  private static final Unmet UNMET = new Unmet("\"hello\"", "\"HELLO\"");

  private final Map<Class<?>, EventHandler<?>> handlers = new HashMap<>();
  private final List<ScenarioResult> results = new ArrayList<>();
  private final TestCase scenario =
      stub(
          TestCase.class,
          Map.of(
              "getId",
              UUID.randomUUID(),
              "getName",
              "a client greets",
              "getTags",
              List.of("@TCP-S2"),
              "getLocation",
              new Location(7, 5)));

  @BeforeEach
  void listen() {
    new Recorder(id -> Optional.empty(), (place, tags, result) -> results.add(result))
        .setEventPublisher(
            new EventPublisher() {
              @Override
              public <T> void registerHandlerFor(Class<T> event, EventHandler<T> handler) {
                handlers.put(event, handler);
              }

              @Override
              public <T> void removeHandlerFor(Class<T> event, EventHandler<T> handler) {
                handlers.remove(event, handler);
              }
            });
  }

  @Test
  void a_then_that_was_carried_out_is_a_pass() {
    passed("Given");
    passed("When");
    passed("Then");
    hook(null);

    assertThat(finding(Status.PASSED)).isEqualTo(Finding.PASSED);
  }

  @Test
  void without_an_observation_there_is_no_pass() {
    assertThat(finding(Status.PASSED)).isEqualTo(error("no observation was made"));

    hook(null);
    assertThat(finding(Status.PASSED)).isEqualTo(error("no observation was made"));

    passed("Given");
    passed("And");
    passed("When");
    hook(null);
    assertThat(finding(Status.PASSED)).isEqualTo(error("no observation was made"));
  }

  @Test
  void steps_that_were_skipped_are_no_observation() {
    step("Given", Status.SKIPPED, null);
    step("Then", Status.SKIPPED, null);

    assertThat(finding(Status.SKIPPED)).isEqualTo(error("a step of the feature file was skipped"));
  }

  @Test
  void a_scenario_that_did_not_pass_is_none_although_its_steps_did() {
    passed("Then");

    assertThat(finding(Status.FAILED))
        .isEqualTo(error("all its steps passed, but the scenario is failed"));
  }

  @Test
  void only_an_unmet_then_fails() {
    step("Given", Status.FAILED, UNMET);
    step("Then", Status.SKIPPED, null);
    assertThat(finding(Status.FAILED).verdict()).isEqualTo(Verdict.INCONCLUSIVE);

    passed("Given");
    step("Then", Status.FAILED, UNMET);
    assertThat(finding(Status.FAILED).verdict()).isEqualTo(Verdict.FAIL);

    passed("Then");
    step("And", Status.FAILED, UNMET);
    assertThat(finding(Status.FAILED).verdict()).isEqualTo(Verdict.FAIL);

    passed("Then");
    step("When", Status.FAILED, UNMET);
    assertThat(finding(Status.FAILED).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void what_is_said_first_decides_and_is_shown_as_that() {
    step("Given", Status.FAILED, new Inconclusive("it never came up"));
    step("Then", Status.SKIPPED, null);

    assertThat(finding(Status.FAILED).reason()).isEqualTo("it never came up");
    assertThat(results.get(0).steps())
        .extracting(ScenarioResult.Step::outcome)
        .containsExactly(ScenarioResult.Outcome.DECIDED, ScenarioResult.Outcome.NOT_REACHED);
  }

  @Test
  void a_fault_that_was_not_in_effect_takes_back_a_pass_and_a_failure() {
    Inconclusive unseen = new Inconclusive("nothing was dropped");

    passed("Then");
    hook(unseen);
    assertThat(finding(Status.FAILED)).isEqualTo(Finding.of(unseen, false));

    step("Then", Status.FAILED, UNMET);
    hook(unseen);
    assertThat(finding(Status.FAILED)).isEqualTo(Finding.of(unseen, false));
  }

  @Test
  void a_fault_that_was_not_in_effect_hides_no_reason_that_was_there_before() {
    for (Throwable before :
        List.of(
            new IllegalStateException("a defect of the suite"),
            new Inconclusive("it never came up"),
            new NotApplicable("it cannot be told a number"))) {
      step("Given", Status.FAILED, before);
      hook(new Inconclusive("nothing was dropped"));

      assertThat(finding(Status.FAILED)).isEqualTo(Finding.of(before, false));
    }
  }

  @Test
  void a_failure_of_a_hook_is_an_error() {
    passed("Then");
    hook(new IllegalStateException("a socket was left"));

    assertThat(finding(Status.FAILED).verdict()).isEqualTo(Verdict.ERROR);
  }

  /** Ends the scenario and tells its finding; the next begins then. */
  private Finding finding(Status whole) {
    Result result = new Result(whole, Duration.ZERO, null);
    tell(TestCaseFinished.class, new TestCaseFinished(Instant.EPOCH, scenario, result));
    return results.get(results.size() - 1).finding();
  }

  private void passed(String keyword) {
    step(keyword, Status.PASSED, null);
  }

  private void step(String keyword, Status status, Throwable error) {
    Step written = stub(Step.class, Map.of("getKeyword", keyword + " ", "getText", "it happens"));
    finished(stub(PickleStepTestStep.class, Map.of("getStep", written)), status, error);
  }

  private void hook(Throwable error) {
    TestStep hook = stub(HookTestStep.class, Map.of("getHookType", HookType.AFTER));
    finished(hook, error == null ? Status.PASSED : Status.FAILED, error);
  }

  private void finished(TestStep step, Status status, Throwable error) {
    Result result = new Result(status, Duration.ZERO, error);
    tell(TestStepFinished.class, new TestStepFinished(Instant.EPOCH, scenario, step, result));
  }

  @SuppressWarnings("unchecked")
  private <T> void tell(Class<T> kind, T event) {
    ((EventHandler<T>) handlers.get(kind)).receive(event);
  }

  private static Finding error(String reason) {
    return new Finding(Verdict.ERROR, reason, Optional.empty());
  }

  /** Cucumber's own classes of events are not to be had from outside it. */
  private static <T> T stub(Class<T> type, Map<String, Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
