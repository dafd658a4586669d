package wirecheck.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import wirecheck.outcome.ScenarioResult;
import wirecheck.verdict.Finding;
import wirecheck.verdict.Verdict;

/**
 * Holds back what failed among many scenarios, until it has run once more by itself
 * (docs/spec/any.md). What fails again has failed; what passes then is inconclusive. What can never
 * be right needs to be seen once. Safe for many threads.
 */
final class SecondLook {
  private final boolean wanted;
  private final BiConsumer<List<String>, ScenarioResult> ledger;
  private final Map<String, Suspect> suspects = new LinkedHashMap<>();

  /** A scenario that failed once. */
  private record Suspect(List<String> tags, ScenarioResult first) {}

  /**
   * @param wanted whether there is to be one; else all goes to the ledger at once
   * @param ledger takes what is settled
   */
  SecondLook(boolean wanted, BiConsumer<List<String>, ScenarioResult> ledger) {
    this.wanted = wanted;
    this.ledger = ledger;
  }

  /**
   * Takes a result of the first run.
   *
   * @param place file and line of the scenario, as Cucumber names it
   */
  void first(String place, List<String> tags, ScenarioResult result) {
    Finding finding = result.finding();
    if (wanted && finding.verdict() == Verdict.FAIL && !finding.lasting()) {
      synchronized (this) {
        suspects.put(place, new Suspect(tags, result));
      }
    } else {
      ledger.accept(tags, result);
    }
  }

  /** Where the scenarios stand that have to run once more. */
  synchronized List<String> places() {
    return List.copyOf(suspects.keySet());
  }

  /** Takes the result of a scenario that ran once more. */
  void second(String place, ScenarioResult again) {
    Suspect suspect;
    synchronized (this) {
      suspect = suspects.remove(place);
    }
    if (suspect != null) {
      ledger.accept(suspect.tags(), settled(suspect.first(), again));
    }
  }

  private static ScenarioResult settled(ScenarioResult first, ScenarioResult again) {
    if (again.finding().verdict() != Verdict.PASS) {
      return again;
    }
    Finding finding =
        new Finding(
            Verdict.INCONCLUSIVE,
            "it failed once, and passed when it ran once more by itself: "
                + first.finding().reason(),
            Optional.empty());
    return new ScenarioResult(
        first.name(), first.line(), finding, first.took(), first.steps(), first.evidence());
  }

  /** Gives the ledger what was never run again, as it failed first. */
  void settle() {
    Map<String, Suspect> left;
    synchronized (this) {
      left = Map.copyOf(suspects);
      suspects.clear();
    }
    left.values().forEach(suspect -> ledger.accept(suspect.tags(), suspect.first()));
  }
}
