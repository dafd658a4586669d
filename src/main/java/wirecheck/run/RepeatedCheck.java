package wirecheck.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wirecheck.verdict.Verdict;

/**
 * The same check again and again: which verdicts stay, and which change (interface.md, --repeat).
 */
public final class RepeatedCheck {
  private final Subject subject;
  private final Selection selection;
  private final Conditions conditions;
  private final Path directory;
  private final List<String> options;
  private final Console console;
  private final Map<String, Map<Verdict, Integer>> histogram = new LinkedHashMap<>();

  /**
   * @param directory where the reports go: each run in a folder of its own, named by its number
   */
  public RepeatedCheck(
      Subject subject,
      Selection selection,
      Conditions conditions,
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
   * Runs it so often and tells the exit status: that of the last run, or 4 if a verdict changed.
   *
   * @throws IOException if a report could not be written
   */
  public int run(int times) throws IOException {
    int status = Judgement.OK;
    for (int run = 1; run <= times && status != Judgement.INTERRUPTED; run++) {
      console.out().append("run " + run + " of " + times + "\n");
      Path folder = directory.resolve(String.valueOf(run));
      ReportedCheck check =
          new ReportedCheck(subject, selection, conditions, folder, options, console);
      status = check.run();
      check.verdicts().forEach(this::count);
    }
    return tell() ? Judgement.SUITE_FAILED : status;
  }

  private void count(String id, Verdict verdict) {
    histogram
        .computeIfAbsent(id, i -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
  }

  private boolean tell() throws IOException {
    boolean changed = false;
    console.out().append("\nverdicts of all runs\n");
    for (Map.Entry<String, Map<Verdict, Integer>> entry : histogram.entrySet()) {
      boolean several = entry.getValue().size() > 1;
      changed |= several;
      String counts =
          entry.getValue().entrySet().stream()
              .map(count -> count.getValue() + " " + count.getKey().word())
              .collect(Collectors.joining(", "));
      String mark = several ? "  changed" : "";
      console.out().append("  %-8s %s%s%n".formatted(entry.getKey(), counts, mark));
    }
    console.out().append(changed ? "some verdicts changed\n" : "no verdict changed\n");
    return changed;
  }
}
