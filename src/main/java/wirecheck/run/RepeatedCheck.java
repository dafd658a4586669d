package wirecheck.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wirecheck.baseline.KnownFailuresWriter;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.RepeatTally;
import wirecheck.outcome.RequirementResult;
import wirecheck.spec.Selection;

/**
 * A check once, or again and again: which verdicts stay, and which change (interface.md, --repeat).
 */
public final class RepeatedCheck {
  private final Subject subject;
  private final Selection selection;
  private final RunSettings conditions;
  private final Path directory;
  private final List<String> options;
  private final Console console;
  private final Map<String, RepeatTally> outcomes = new LinkedHashMap<>();
  private int status;

  /**
   * @param directory where the report goes; of several, each in a folder of its own, named by its
   *     number
   */
  public RepeatedCheck(
      Subject subject,
      Selection selection,
      RunSettings conditions,
      Path directory,
      List<String> options,
      Console console) {
    this.subject = subject;
    this.selection = selection;
    this.conditions = conditions;
    this.directory = directory;
    this.options = options;
    this.console = console;
  }

  /**
   * Runs it so often and tells the exit status: that of the last run, or 5 if a verdict changed
   * that is not known to.
   *
   * @throws IOException if a report could not be written
   */
  public int run(int times) throws IOException {
    if (times == 1) {
      runOnce(directory);
      return status;
    }
    status = Judgement.OK;
    for (int run = 1; run <= times && status != Judgement.INTERRUPTED; run++) {
      console.out().append("run " + run + " of " + times + "\n");
      runOnce(directory.resolve(String.valueOf(run)));
    }
    tell();
    boolean unstable = status != Judgement.INTERRUPTED && changed(outcomes.values());
    return unstable ? Judgement.CHANGED : status;
  }

  private void runOnce(Path folder) throws IOException {
    ReportedCheck check =
        new ReportedCheck(subject, selection, conditions, folder, options, console);
    status = check.run();
    if (status != Judgement.INTERRUPTED) {
      check.results().forEach(this::count);
    }
  }

  private void count(RequirementResult result) {
    outcomes
        .computeIfAbsent(result.requirement().id(), id -> new RepeatTally(result.known()))
        .add(result);
  }

  private static boolean changed(Collection<RepeatTally> outcomes) {
    return outcomes.stream().anyMatch(one -> one.changed() && !one.changedAsKnown());
  }

  private void tell() throws IOException {
    console.out().append("\nverdicts of all runs\n");
    for (Map.Entry<String, RepeatTally> entry : outcomes.entrySet()) {
      RepeatTally outcome = entry.getValue();
      String mark =
          outcome.changedAsKnown()
              ? "  changed, listed as flaky"
              : outcome.changed() ? "  changed" : "";
      console.out().append("  %-8s %s%s%n".formatted(entry.getKey(), outcome.words(), mark));
    }
    String sum =
        changed(outcomes.values())
            ? "some verdicts changed"
            : outcomes.values().stream().anyMatch(RepeatTally::changed)
                ? "no verdict changed that is not listed as flaky"
                : "no verdict changed";
    console.out().append(sum).append("\n");
  }

  /**
   * Writes what failed to a file of known failures; nothing if the run was broken off.
   *
   * @throws IOException if it cannot be written
   */
  public void write(KnownFailuresWriter writer) throws IOException {
    if (status != Judgement.INTERRUPTED) {
      console.out().append(writer.write(outcomes)).append("\n");
    }
  }
}
