package wirecheck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.console.ConsoleReport;
import wirecheck.report.console.Progress;
import wirecheck.spec.Selection;

/** A check that is shown on a console while it runs and ends in a report folder. */
public final class ReportedCheck implements Check.Listener {
  private final Console console;
  private final ReportFolder folder;
  private final Function<String, String> repeat;
  private final Check check;
  private final Selection selection;
  private final Progress progress;
  private List<RequirementResult> results = List.of();
  private boolean told;

  /**
   * @param directory where the report goes
   * @param options that a command which repeats a part has to carry
   * @throws IOException if the report could not be written
   */
  public ReportedCheck(
      Subject subject,
      Selection selection,
      RunSettings conditions,
      Path directory,
      List<String> options,
      Console console)
      throws IOException {
    this.console = console;
    this.selection = selection;
    this.folder = new ReportFolder(directory);
    this.repeat = new RepeatCommand(console.program(), subject, options);
    this.progress =
        new Progress(
            console.out(), console.terminal(), console.coloured(), selection.scenarioCount());
    this.check = new Check(subject, selection, conditions, folder.messages(), this);
  }

  /**
   * Runs it and tells the exit status. When the process is asked to end meanwhile, everything that
   * was started is ended and what was judged until then is reported.
   *
   * @throws IOException if the report could not be written
   */
  public int run() throws IOException {
    ShutdownHook hook = ShutdownHook.with(this::breakOff);
    try (check) {
      Report report = check.run();
      results = report.requirements();
      return tell(report);
    } finally {
      hook.forget();
    }
  }

  /** The verdicts, once it has run. */
  List<RequirementResult> results() {
    return results;
  }

  private void breakOff() {
    Report report = check.interrupt();
    try (check) {
      tell(report);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      Check.endLeftovers();
    }
  }

  /** The process ends as soon as it was told; so whoever comes second waits for the first. */
  private synchronized int tell(Report report) throws IOException {
    if (!told) {
      told = true;
      progress.end();
      folder.write(report, repeat);
      new ConsoleReport(console.out(), console.coloured(), repeat)
          .write(report, folder.directory());
    }
    return report.status();
  }

  @Override
  public void begins(Duration bound) {
    say(
        "judging %s of %s in %s: seconds as a rule, %s at the very most\n"
            .formatted(
                count(selection.scenarios().size(), "requirement"),
                selection.role().word(),
                count(selection.scenarioCount(), "scenario"),
                count(bound.toMinutes() + 1, "minute")));
  }

  @Override
  public void leavesBehind(String what) {
    say("note: " + what + "\n");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private void say(String line) {
    try {
      console.out().append(line);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void scenarioFinished(ScenarioResult result) {
    try {
      progress.scenarioFinished();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void requirementFinished(RequirementResult result) {
    try {
      progress.requirementFinished(result);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
