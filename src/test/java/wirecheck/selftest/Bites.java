package wirecheck.selftest;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.outcome.ScenarioResult;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Verdict;

/** Which scenarios, rows of examples counted each, have failed for at least one faulty program. */
final class Bites {
  private final Set<String> bitten = ConcurrentHashMap.newKeySet();

  /**
   * Takes down which scenarios failed.
   *
   * @param unsettled requirements that failed as a matter of luck, which does not count
   */
  void add(Judgement judgement, Set<String> unsettled) {
    judgement
        .scenarios()
        .forEach(
            (id, scenarios) ->
                scenarios.stream()
                    .filter(scenario -> scenario.finding().verdict() == Verdict.FAIL)
                    .filter(scenario -> !unsettled.contains(id))
                    .map(ScenarioResult::line)
                    .forEach(line -> bitten.add(place(id, line))));
  }

  /**
   * The scenarios of requirements that are not implied (hello.md, Implied requirements) which have
   * failed for no program: whoever takes one of them away is not found out.
   */
  Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (Requirement requirement : Judge.specification().requirements()) {
      if (!KillTable.IMPLIED.contains(requirement.id())) {
        requirement.scenarios().stream()
            .flatMap(scenario -> scenario.runs().stream())
            .forEach(line -> missing.add(place(requirement.id(), line)));
      }
    }
    missing.removeAll(bitten);
    return missing;
  }

  private static String place(String id, int line) {
    String feature = Judge.specification().find(id).orElseThrow().feature();
    return id + ", line " + line + " of " + feature;
  }
}
