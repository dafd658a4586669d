package wirecheck.matrix;

import java.io.IOException;
import java.nio.file.Path;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;
import wirecheck.report.badge.Badge;
import wirecheck.run.Check;
import wirecheck.run.RepeatCommand;
import wirecheck.run.ReportFolder;
import wirecheck.run.RunSettings;
import wirecheck.scenario.ScenarioSlots;
import wirecheck.spec.Selection;
import wirecheck.spec.UsageError;

/**
 * One subject of a matrix: it is judged, its report is written, and all that is kept is its row of
 * cells.
 */
final class MatrixCheck {
  private final MatrixEntry entry;
  private final ReportFolder folder;
  private final RepeatCommand repeat;
  private final Check check;
  private MatrixRow row;
  private Report brokenOff;

  /**
   * @param directory of the whole matrix
   * @param repeat the command that judges one requirement again
   * @param places that all subjects share
   * @param listener told how it goes
   * @throws IOException if the report could not be written
   */
  MatrixCheck(
      MatrixEntry entry,
      Selection selection,
      RunSettings conditions,
      Path directory,
      RepeatCommand repeat,
      ScenarioSlots places,
      Check.Listener listener)
      throws IOException {
    this.entry = entry;
    this.repeat = repeat;
    this.folder = new ReportFolder(directory.resolve(entry.folder()));
    this.check =
        new Check(
            entry.subject(),
            selection,
            conditions.with(entry.known()).withExchange(entry.exchange()),
            folder.messages(),
            listener,
            places);
  }

  /**
   * Judges it. A subject that cannot be started has a row too.
   *
   * @throws IOException if the report could not be written
   */
  MatrixRow run() throws IOException {
    try (check) {
      Report report = check.run();
      synchronized (this) {
        row = brokenOff == null ? written(report) : row;
        return row;
      }
    } catch (UsageError notStarted) {
      synchronized (this) {
        row = brokenOff == null ? notStarted(notStarted.getMessage()) : row;
        return row;
      }
    }
  }

  private MatrixRow written(Report report) throws IOException {
    folder.write(report, repeat);
    return MatrixRow.of(entry.name(), entry.folder(), report);
  }

  private MatrixRow notStarted(String why) throws IOException {
    folder.clear();
    Badge.writeUnjudged(
        entry.subject().role().pack() + " " + entry.subject().role().name(), folder.directory());
    return entry.unjudged(MatrixOutcome.NOT_STARTED, Judgement.USAGE, why);
  }

  /** Takes down what was judged until now; what happens from now on counts no more. */
  synchronized void interrupt() {
    if (row == null) {
      brokenOff = check.interrupt();
    }
  }

  /** Ends everything that is running of a check that was interrupted. */
  void end() {
    check.close();
  }

  /** The row of a check that was interrupted. */
  synchronized MatrixRow row() throws IOException {
    if (row == null) {
      row = written(brokenOff);
    }
    return row;
  }
}
