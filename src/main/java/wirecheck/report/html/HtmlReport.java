package wirecheck.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.text.Headline;
import wirecheck.report.text.ReportWriter;

/** Writes {@code report.html}. Each requirement can be linked to by its id. */
public final class HtmlReport implements ReportWriter {
  private static final String STYLE_SHEET = "report.css";

  private final Function<String, String> repeat;

  /**
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public HtmlReport(Function<String, String> repeat) {
    this.repeat = repeat;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("report.html"), page(report));
  }

  String page(Report report) throws IOException {
    return HtmlPage.of(title(report), page -> content(report, page), STYLE_SHEET);
  }

  private void content(Report report, HtmlBuilder page) {
    HtmlSummary.write(report, page);
    concerns(report, page);
  }

  private void concerns(Report report, HtmlBuilder page) {
    HtmlRequirement requirement = new HtmlRequirement(page, repeat);
    Map<String, List<RequirementResult>> byFeature =
        report.requirements().stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.requirement().feature(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byFeature.forEach(
        (feature, results) -> {
          page.open("section", "class", "concern").element("h2", concern(feature)).line();
          results.forEach(requirement::write);
          page.close().line();
        });
  }

  /** {@code connection break} for {@code hello/tcp/server/connection-break.feature}. */
  private static String concern(String feature) {
    String file = feature.substring(feature.lastIndexOf('/') + 1);
    String words = file.replace(".feature", "").replace('-', ' ').strip();
    return words.isEmpty() ? "requirements" : words;
  }

  private static String title(Report report) {
    return Headline.of(report).verdict()
        + " \u2013 "
        + report.subject().role()
        + " \u2013 wirecheck";
  }
}
