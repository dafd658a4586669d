package wirecheck.run;

import java.io.IOException;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;

/** One subject of the demonstration, and what is expected of it. */
final class DemoSubject implements AutoCloseable {
  private final String name;
  private final Conformance expected;
  private final ReportFolder folder;
  private final RepeatCommand repeat;
  private final Check check;
  private boolean written;

  /**
   * @param folder where its report goes
   * @param repeat the command that judges one requirement again
   */
  DemoSubject(
      String name, Conformance expected, ReportFolder folder, RepeatCommand repeat, Check check) {
    this.name = name;
    this.expected = expected;
    this.folder = folder;
    this.repeat = repeat;
    this.check = check;
  }

  String name() {
    return name;
  }

  Conformance expected() {
    return expected;
  }

  /**
   * Judges it.
   *
   * @throws IOException if the report could not be written
   */
  Report run() throws IOException {
    try (check) {
      Report report = check.run();
      write(report);
      return report;
    }
  }

  /**
   * Reports what was judged until now; {@link #close} has to follow.
   *
   * @throws IOException if the report could not be written
   */
  void breakOff() throws IOException {
    write(check.interrupt());
  }

  private synchronized void write(Report report) throws IOException {
    if (!written) {
      written = true;
      folder.write(report, repeat);
    }
  }

  @Override
  public void close() {
    check.close();
  }
}
