package wirecheck.outcome;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import wirecheck.spec.Requirement;
import wirecheck.spec.Selection;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/**
 * Keeps account of a run: every scenario that was selected has to turn up once, and no other. Safe
 * for many threads.
 */
public final class Ledger {
  private final Selection selection;
  private final Function<String, Optional<KnownFailure>> known;
  private final Consumer<RequirementResult> finished;
  private final Map<Requirement, List<ScenarioResult>> results = new LinkedHashMap<>();
  private final List<String> strays = new ArrayList<>();
  private boolean closed;

  /**
   * @param selection what is to run
   * @param known the entry in the file of known failures of an id
   * @param finished takes each requirement as soon as all its scenarios have run
   */
  public Ledger(
      Selection selection,
      Function<String, Optional<KnownFailure>> known,
      Consumer<RequirementResult> finished) {
    this.selection = selection;
    this.known = known;
    this.finished = finished;
    selection.scenarios().keySet().forEach(r -> results.put(r, new ArrayList<>()));
  }

  /** Enters a scenario that has run; what comes after {@link #close} is not entered. */
  public synchronized void enter(List<String> tags, ScenarioResult result) {
    if (closed) {
      return;
    }
    Optional<Requirement> owner =
        results.keySet().stream().filter(r -> tags.contains("@" + r.id())).findFirst();
    if (owner.isEmpty()) {
      strays.add(result.name() + " " + tags);
      return;
    }
    List<ScenarioResult> own = results.get(owner.get());
    own.add(result);
    if (own.size() == selection.scenarios().get(owner.get()).size()) {
      finished.accept(total(owner.get(), false));
    }
  }

  /** Takes no more entries and draws up the account. */
  public synchronized List<RequirementResult> close(boolean interrupted) {
    closed = true;
    if (!strays.isEmpty()) {
      throw new IllegalStateException("scenarios ran that were not selected: " + strays);
    }
    return results.keySet().stream().map(r -> total(r, interrupted)).toList();
  }

  private RequirementResult total(Requirement requirement, boolean interrupted) {
    List<ScenarioResult> own =
        results.get(requirement).stream()
            .sorted(Comparator.comparingInt(ScenarioResult::line))
            .toList();
    Finding finding = account(requirement, own, interrupted).orElseGet(() -> worst(own));
    Duration took = own.stream().map(ScenarioResult::took).reduce(Duration.ZERO, Duration::plus);
    return new RequirementResult(requirement, finding, took, own, known.apply(requirement.id()));
  }

  private static Finding worst(List<ScenarioResult> scenarios) {
    Verdict worst = Verdict.worst(scenarios.stream().map(s -> s.finding().verdict()).toList());
    return scenarios.stream()
        .map(ScenarioResult::finding)
        .filter(finding -> finding.verdict() == worst)
        .findFirst()
        .orElseThrow();
  }

  /** What is wrong with the account of a requirement; empty if each scenario has run once. */
  private Optional<Finding> account(
      Requirement requirement, List<ScenarioResult> own, boolean interrupted) {
    List<Integer> ran = own.stream().map(ScenarioResult::line).toList();
    List<Integer> missing = new ArrayList<>(selection.scenarios().get(requirement));
    List<Integer> surplus = new ArrayList<>();
    for (Integer line : ran) {
      if (!missing.remove(line)) {
        surplus.add(line);
      }
    }
    if (missing.isEmpty() && surplus.isEmpty()) {
      return Optional.empty();
    }
    if (interrupted && surplus.isEmpty()) {
      return Optional.of(finding(Verdict.INCONCLUSIVE, "the run was broken off before"));
    }
    List<String> wrong = new ArrayList<>();
    if (!missing.isEmpty()) {
      wrong.add("selected, but not run: the scenarios in lines " + missing);
    }
    if (!surplus.isEmpty()) {
      wrong.add("run, but not selected or run before: the scenarios in lines " + surplus);
    }
    String reason = String.join("; ", wrong) + " of features/" + requirement.feature();
    return Optional.of(finding(Verdict.ERROR, reason));
  }

  private static Finding finding(Verdict verdict, String reason) {
    return new Finding(verdict, reason, Optional.empty());
  }
}
