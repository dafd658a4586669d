package wirecheck.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import wirecheck.report.ConsoleReport;
import wirecheck.report.Progress;
import wirecheck.report.Report;
import wirecheck.report.RequirementResult;
import wirecheck.report.ScenarioResult;

/** A check that is shown on a console while it runs and ends in a report folder. */
public final class ReportedCheck implements Check.Listener {
  private final Console console;
  private final ReportFolder folder;
  private final Function<String, String> repeat;
  private final Check check;
  private final Selection selection;
  private final Progress progress;
  private final AtomicBoolean told = new AtomicBoolean();
  private List<RequirementResult> results = List.of();
  private volatile boolean over;

  /**
   * @param directory where the report goes
   * @param options that a command which repeats a part has to carry
   * @throws IOException if the report could not be written
   */
  public ReportedCheck(
      Subject subject,
      Selection selection,
      Conditions conditions,
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
    Thread hook = new Thread(this::breakOff, "break off");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      Report report = check.run();
      results = report.requirements();
      return tell(report);
    } finally {
      over = true;
      forget(hook);
    }
  }

  /** A hook that stays keeps all evidence of its run, and a check may be repeated many times. */
  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      // The hook runs already, and nothing outlives the process.
    }
  }

  /** The verdicts, once it has run. */
  List<RequirementResult> results() {
    return results;
  }

  private void breakOff() {
    if (over) {
      return;
    }
    try {
      Report report = check.interrupt();
      check.end();
      Check.endLeftovers();
      tell(report);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private int tell(Report report) throws IOException {
    if (told.compareAndSet(false, true)) {
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
        "judging "
            + selection.scenarios().size()
            + " requirements of "
            + selection.role().word()
            + " in "
            + selection.scenarioCount()
            + " scenarios: seconds as a rule, "
            + (bound.toMinutes() + 1)
            + " minutes at the very most\n");
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
