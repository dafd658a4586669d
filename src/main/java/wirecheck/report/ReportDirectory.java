package wirecheck.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import wirecheck.outcome.Report;
import wirecheck.report.badge.Badge;
import wirecheck.report.html.HtmlReport;
import wirecheck.report.json.JsonReport;
import wirecheck.report.junit.JUnitReport;
import wirecheck.report.markdown.MarkdownReport;
import wirecheck.report.pcap.PcapEvidence;
import wirecheck.report.text.ReportWriter;

/** Writes a report in all the formats that have a place in the report directory. */
public final class ReportDirectory implements ReportWriter {
  private final List<ReportWriter> writers;

  /**
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public ReportDirectory(Function<String, String> repeat) {
    writers =
        List.of(
            new JsonReport(repeat),
            new JUnitReport(repeat),
            new MarkdownReport(repeat),
            new PcapEvidence(),
            new Badge(),
            new HtmlReport(repeat));
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    for (ReportWriter writer : writers) {
      writer.write(report, directory);
    }
  }
}
