package wirecheck.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.baseline.KnownFailures;
import wirecheck.spec.Hello;
import wirecheck.spec.Requirement;
import wirecheck.spec.Selection;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/** The account of a run closes only if each scenario that was selected has run once. */
class LedgerTest {
  private static final Requirement OUTLINE = Hello.PACK.find("TCP-S5").orElseThrow();
  private static final Set<Integer> ROWS = Set.copyOf(OUTLINE.scenarios().get(0).runs());
  private static final Selection SELECTION =
      new Selection(Hello.PACK, Hello.TCP_SERVER, Map.of(OUTLINE, ROWS), "@TCP-S5", 1);

  private final List<RequirementResult> told = new ArrayList<>();
  private final Ledger ledger = new Ledger(SELECTION, KnownFailures.NONE::of, told::add);

  @Test
  void closes_when_every_row_has_run() {
    ROWS.forEach(this::run);

    assertThat(ledger.close(false))
        .extracting(r -> r.finding().verdict())
        .containsOnly(Verdict.PASS);
    assertThat(told).hasSize(1);
  }

  @Test
  void misses_a_row() {
    int missing = first();
    ROWS.stream().filter(row -> row != missing).forEach(this::run);

    assertThat(reason())
        .isEqualTo(
            "selected, but not run: the scenarios in lines ["
                + missing
                + "] of features/hello/tcp/server/replies.feature");
    assertThat(told).isEmpty();
  }

  @Test
  void misses_a_row_although_another_made_up_the_number() {
    int missing = first();
    int twice = ROWS.stream().filter(row -> row != missing).findFirst().orElseThrow();
    ROWS.forEach(row -> run(row == missing ? twice : row));

    assertThat(reason())
        .contains("not run: the scenarios in lines [" + missing + "]")
        .contains("run before: the scenarios in lines [" + twice + "]");
  }

  @Test
  void notices_a_row_that_was_not_selected() {
    ROWS.forEach(this::run);
    run(9999);

    assertThat(reason()).contains("run, but not selected", "[9999]");
  }

  @Test
  void notices_a_scenario_of_no_selected_requirement() {
    ROWS.forEach(this::run);
    ledger.enter(List.of("@TCP-S99", "@MUST"), passed(1));

    assertThatThrownBy(() -> ledger.close(false)).hasMessageContaining("@TCP-S99");
  }

  @Test
  void blames_nobody_when_the_run_was_broken_off() {
    run(first());

    RequirementResult result = ledger.close(true).get(0);
    assertThat(result.finding().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(result.finding().reason()).contains("broken off");
  }

  private static int first() {
    return OUTLINE.scenarios().get(0).runs().get(0);
  }

  private void run(int line) {
    ledger.enter(List.of("@TCP-S5", "@MUST"), passed(line));
  }

  private static ScenarioResult passed(int line) {
    Evidence none = new Evidence(new Trace(), List.of());
    return new ScenarioResult(
        "a client sends", line, Finding.PASSED, Duration.ZERO, List.of(), none);
  }

  private String reason() {
    RequirementResult result = ledger.close(false).get(0);
    assertThat(result.finding().verdict()).isEqualTo(Verdict.ERROR);
    return result.finding().reason();
  }
}
