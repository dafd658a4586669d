package wirecheck.selftest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wirecheck.outcome.Report;
import wirecheck.outcome.ScenarioResult;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/**
 * What a run of the features said of a program.
 *
 * @param scenarios what ran for each requirement, in the order of the feature file
 * @param took wall-clock time
 */
record Judgement(Map<String, List<ScenarioResult>> scenarios, Duration took) {

  static Judgement of(Report report) {
    Map<String, List<ScenarioResult>> scenarios = new LinkedHashMap<>();
    report.requirements().forEach(r -> scenarios.put(r.requirement().id(), r.scenarios()));
    return new Judgement(scenarios, report.took());
  }

  /** The requirements with a verdict. */
  Set<String> with(Verdict verdict) {
    return scenarios.keySet().stream()
        .filter(id -> finding(id).verdict() == verdict)
        .collect(Collectors.toCollection(() -> new TreeSet<>(Ids.ORDER)));
  }

  /** The worst finding of a requirement, the first of several, as reports have it. */
  Finding finding(String id) {
    List<Finding> all = scenarios.get(id).stream().map(ScenarioResult::finding).toList();
    Verdict worst = Verdict.worst(all.stream().map(Finding::verdict).toList());
    return all.stream().filter(finding -> finding.verdict() == worst).findFirst().orElseThrow();
  }

  /** The scenarios of a requirement that failed. */
  List<String> rejecting(String id) {
    return scenarios.get(id).stream()
        .filter(scenario -> scenario.finding().verdict() == Verdict.FAIL)
        .map(ScenarioResult::name)
        .toList();
  }

  /** Every requirement that did not pass, with its verdict and reason, a line each. */
  String details() {
    return scenarios.keySet().stream()
        .filter(id -> finding(id).verdict() != Verdict.PASS)
        .map(id -> "  " + id + " " + finding(id).verdict() + ": " + finding(id).reason())
        .collect(Collectors.joining("\n"));
  }
}
