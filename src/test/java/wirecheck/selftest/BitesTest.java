package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirecheck.base.Evidence;
import wirecheck.base.Trace;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/** A scenario that no program fails is missed. */
class BitesTest {
  private static final Requirement CONTENT = Judge.specification().find("TCP-S5").orElseThrow();
  private static final List<Integer> ROWS = CONTENT.scenarios().get(0).runs();

  private final Bites bites = new Bites();

  @Test
  void without_a_program_every_scenario_is_missed_but_the_implied() {
    int all =
        Judge.specification().requirements().stream()
            .filter(requirement -> !KillTable.IMPLIED.contains(requirement.id()))
            .mapToInt(Requirement::scenarioCount)
            .sum();

    assertEquals(all, bites.missing().size());
  }

  @Test
  void only_a_row_that_failed_is_missed_no_more() {
    int before = bites.missing().size();

    bites.add(judgement(ROWS.get(0), Verdict.FAIL), Set.of());
    bites.add(judgement(ROWS.get(1), Verdict.INCONCLUSIVE), Set.of());
    bites.add(judgement(ROWS.get(2), Verdict.PASS), Set.of());

    assertEquals(before - 1, bites.missing().size());
  }

  @Test
  void luck_does_not_count() {
    Set<String> before = bites.missing();

    bites.add(judgement(ROWS.get(0), Verdict.FAIL), Set.of("TCP-S5"));

    assertEquals(before, bites.missing());
  }

  private static Judgement judgement(int line, Verdict verdict) {
    ScenarioResult row =
        new ScenarioResult(
            "a client sends something",
            line,
            new Finding(verdict, "", Optional.empty()),
            Duration.ZERO,
            List.of(),
            new Evidence(new Trace(), List.of()));
    return new Judgement(Map.of("TCP-S5", List.of(row)), Duration.ZERO);
  }
}
