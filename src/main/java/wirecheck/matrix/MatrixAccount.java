package wirecheck.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wirecheck.base.Deadline;
import wirecheck.outcome.Judgement;
import wirecheck.run.Check;
import wirecheck.run.Console;

/** Keeps account of a matrix: who is under way, who is done, and what is told of it all. */
final class MatrixAccount implements Check.Listener {
  private final MatrixPlan plan;
  private final Path directory;
  private final Console console;
  private final Instant started = Instant.now();
  private final Deadline clock = Deadline.in(Duration.ofDays(1));
  private final Map<String, MatrixRow> rows = new HashMap<>();
  private final Set<MatrixCheck> underWay = new LinkedHashSet<>();
  private boolean interrupted;
  private boolean told;

  /**
   * @param directory where the reports go
   * @throws IOException if it could not be written to
   */
  MatrixAccount(MatrixPlan plan, Path directory, Console console) throws IOException {
    this.plan = plan;
    this.directory = directory;
    this.console = console;
    EarlierResults.remove(directory);
    Files.createDirectories(directory);
  }

  /** Lets a check begin, unless all is being broken off. */
  synchronized boolean admit(MatrixCheck check) {
    return !interrupted && underWay.add(check);
  }

  /** Takes down the row of a check that has come to its end. */
  synchronized void done(MatrixCheck check, MatrixRow row) throws IOException {
    if (!interrupted) {
      underWay.remove(check);
      enter(row);
    }
  }

  /** Takes down that the suite itself failed. */
  synchronized void failed(MatrixEntry entry, Throwable failure) throws IOException {
    if (!interrupted) {
      String why =
          failure instanceof IOException ? failure.getMessage() : "the suite failed: " + failure;
      enter(entry.unjudged(MatrixOutcome.SUITE_FAILED, Judgement.SUITE_FAILED, why));
    }
  }

  private void enter(MatrixRow row) throws IOException {
    rows.put(row.name(), row);
    int due = plan.due().size();
    String count = "[%" + String.valueOf(due).length() + "d/%d] ";
    console.out().append(count.formatted(rows.size(), due) + row.line() + "\n");
  }

  @Override
  public synchronized void leavesBehind(String what) {
    try {
      console.out().append("note: " + what + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Reports what was judged until now and ends everything that is under way. */
  void breakOff() {
    List<MatrixCheck> broken;
    synchronized (this) {
      if (told) {
        return;
      }
      interrupted = true;
      broken = new ArrayList<>(underWay);
    }
    broken.forEach(MatrixCheck::interrupt);
    try {
      tellBroken(broken);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      endAll(broken);
    }
  }

  private static void endAll(List<MatrixCheck> broken) {
    try {
      broken.parallelStream().forEach(MatrixCheck::end);
    } finally {
      Check.endLeftovers();
    }
  }

  private synchronized void tellBroken(List<MatrixCheck> broken) throws IOException {
    for (MatrixCheck check : broken) {
      enter(check.row());
    }
    write(report());
  }

  /**
   * Writes the page of all and tells the exit status.
   *
   * @throws IOException if it could not be written
   */
  synchronized int tell() throws IOException {
    MatrixReport report = report();
    if (!interrupted) {
      write(report);
    }
    return report.exitStatus();
  }

  private void write(MatrixReport report) throws IOException {
    told = true;
    MatrixDirectory.write(report, directory);
    String line = MatrixHeadline.of(report).line();
    console.out().append("\n" + line + " Report: " + MatrixDirectory.page(directory) + "\n");
  }

  private MatrixReport report() {
    return plan.report(rows, interrupted, started, clock.elapsed());
  }
}
