package wirecheck.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes {@code report.html}: one file that loads nothing, runs no script, and forbids both by its
 * content security policy. Each requirement can be linked to by its id.
 */
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
    String style = styleSheet();
    Markup page = new Markup();
    page.raw("<!DOCTYPE html>").line();
    page.open("html", "lang", "en").open("head");
    page.empty("meta", "charset", "utf-8");
    page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(style));
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.empty("meta", "name", "color-scheme", "content", "light dark");
    page.empty("meta", "name", "referrer", "content", "no-referrer");
    page.element("title", title(report));
    page.open("style").raw(style).close().close().line();
    page.open("body").open("main");
    HtmlSummary.write(report, page);
    concerns(report, page);
    page.close().close().close().line();
    return page.toString();
  }

  private void concerns(Report report, Markup page) {
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

  private static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static String styleSheet() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream(STYLE_SHEET)) {
      if (in == null) {
        throw new IOException("the suite's jar lacks its resource wirecheck/report/" + STYLE_SHEET);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
