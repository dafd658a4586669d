package wirecheck.report.text;

import java.io.IOException;
import java.nio.file.Path;
import wirecheck.outcome.Report;

/** Writes a finished report in one format. */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes the report below a directory, which is made if it is not there.
   *
   * @throws IOException if it cannot be written
   */
  void write(Report report, Path directory) throws IOException;
}
