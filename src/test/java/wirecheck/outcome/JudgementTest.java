package wirecheck.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.spec.Hello;
import wirecheck.spec.Pack;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/** Known failures change the exit status, and nothing else. */
class JudgementTest {
  private static final Pack SPECIFICATION = Hello.PACK;
  private static final String MUST = "TCP-S2";
  private static final String OTHER_MUST = "TCP-S3";
  private static final String SHOULD = "TCP-S22";

  @Test
  void a_known_failure_does_not_count_but_the_program_still_does_not_conform() {
    for (KnownFailure known : List.of(failing(), flaky())) {
      List<RequirementResult> results =
          List.of(result(MUST, Verdict.FAIL, known), result(OTHER_MUST, Verdict.PASS));

      assertThat(Judgement.exitStatus(results, false, false)).isEqualTo(Judgement.OK);
      assertThat(Judgement.of(results, false)).isEqualTo(Conformance.NON_CONFORMANT);
    }
  }

  @Test
  void an_unknown_failure_counts_beside_a_known_one() {
    assertThat(status(result(MUST, Verdict.FAIL, failing()), result(OTHER_MUST, Verdict.FAIL)))
        .isEqualTo(Judgement.NON_CONFORMANT);
  }

  @Test
  void an_expired_entry_counts_for_nothing() {
    assertThat(status(result(MUST, Verdict.FAIL, expired()))).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(status(result(MUST, Verdict.PASS, expired()))).isEqualTo(Judgement.OK);
  }

  @Test
  void what_must_fail_and_passes_is_an_error_whatever_its_level() {
    assertThat(status(result(MUST, Verdict.PASS, failing()))).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(status(result(SHOULD, Verdict.PASS, failing()))).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(status(result(MUST, Verdict.PASS, flaky()))).isEqualTo(Judgement.OK);
  }

  @Test
  void a_pass_of_some_scenarios_says_nothing_of_the_others() {
    RequirementResult outline = result("TCP-S5", Verdict.PASS, failing());
    RequirementResult part =
        new RequirementResult(
            outline.requirement(),
            outline.finding(),
            outline.took(),
            outline.scenarios().subList(1, outline.scenarios().size()),
            outline.known());

    assertThat(status(outline)).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(status(part)).isEqualTo(Judgement.OK);
  }

  @Test
  void what_could_not_be_judged_keeps_its_effect() {
    for (KnownFailure known : List.of(failing(), flaky())) {
      assertThat(status(result(MUST, Verdict.INCONCLUSIVE, known)))
          .isEqualTo(Judgement.INCONCLUSIVE);
      assertThat(status(result(MUST, Verdict.ERROR, known))).isEqualTo(Judgement.SUITE_FAILED);
    }
    assertThat(
            status(result(MUST, Verdict.FAIL, failing()), result(OTHER_MUST, Verdict.INCONCLUSIVE)))
        .isEqualTo(Judgement.INCONCLUSIVE);
  }

  @Test
  void where_nothing_was_judged_nothing_is_said() {
    for (boolean strict : List.of(false, true)) {
      for (Verdict verdict : List.of(Verdict.NOT_APPLICABLE, Verdict.INCONCLUSIVE)) {
        List<RequirementResult> nothing = List.of(result(SHOULD, verdict), result(MUST, verdict));
        List<RequirementResult> should = List.of(result(SHOULD, verdict, failing()));

        assertThat(Judgement.of(nothing, strict)).isEqualTo(Conformance.INCONCLUSIVE);
        assertThat(Judgement.exitStatus(nothing, strict, false)).isEqualTo(Judgement.INCONCLUSIVE);
        assertThat(Judgement.of(should, strict)).isEqualTo(Conformance.INCONCLUSIVE);
        assertThat(Judgement.exitStatus(should, strict, false)).isEqualTo(Judgement.INCONCLUSIVE);
      }
    }
  }

  @Test
  void a_known_failure_is_judged_although_nothing_else_applies() {
    assertThat(
            status(result(MUST, Verdict.FAIL, failing()), result(SHOULD, Verdict.NOT_APPLICABLE)))
        .isEqualTo(Judgement.OK);
  }

  @Test
  void what_does_not_apply_takes_nothing_from_what_passes() {
    List<RequirementResult> results =
        List.of(result(MUST, Verdict.NOT_APPLICABLE), result(SHOULD, Verdict.PASS));

    assertThat(Judgement.of(results, true)).isEqualTo(Conformance.STRICTLY_CONFORMANT);
    assertThat(Judgement.exitStatus(results, true, false)).isEqualTo(Judgement.OK);
  }

  @Test
  void a_strict_run_treats_a_should_alike() {
    List<RequirementResult> known = List.of(result(SHOULD, Verdict.FAIL, failing()));
    List<RequirementResult> unknown = List.of(result(SHOULD, Verdict.FAIL));

    assertThat(Judgement.exitStatus(unknown, true, false)).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(Judgement.exitStatus(known, true, false)).isEqualTo(Judgement.OK);
    assertThat(Judgement.of(known, true)).isEqualTo(Conformance.NON_CONFORMANT);
  }

  @Test
  void a_run_that_was_broken_off_says_so_first() {
    List<RequirementResult> known = List.of(result(MUST, Verdict.FAIL, failing()));

    assertThat(Judgement.exitStatus(known, false, true)).isEqualTo(Judgement.INTERRUPTED);
  }

  private static int status(RequirementResult... results) {
    return Judgement.exitStatus(List.of(results), false, false);
  }

  private static RequirementResult result(String id, Verdict verdict) {
    return result(id, verdict, Optional.empty());
  }

  private static RequirementResult result(String id, Verdict verdict, KnownFailure known) {
    return result(id, verdict, Optional.of(known));
  }

  private static RequirementResult result(
      String id, Verdict verdict, Optional<KnownFailure> known) {
    Requirement requirement = SPECIFICATION.find(id).orElseThrow();
    Finding finding = new Finding(verdict, "", Optional.empty());
    Evidence none = new Evidence(new Trace(), List.of());
    List<ScenarioResult> scenarios =
        requirement.scenarios().stream()
            .flatMap(scenario -> scenario.runs().stream())
            .map(line -> new ScenarioResult("", line, finding, Duration.ZERO, List.of(), none))
            .toList();
    return new RequirementResult(requirement, finding, Duration.ZERO, scenarios, known);
  }

  private static KnownFailure failing() {
    return entry(KnownFailure.Kind.FAILING, false);
  }

  private static KnownFailure flaky() {
    return entry(KnownFailure.Kind.FLAKY, false);
  }

  private static KnownFailure expired() {
    return entry(KnownFailure.Kind.FAILING, true);
  }

  private static KnownFailure entry(KnownFailure.Kind kind, boolean expired) {
    return new KnownFailure(kind, "why", Optional.empty(), Optional.empty(), expired);
  }
}
