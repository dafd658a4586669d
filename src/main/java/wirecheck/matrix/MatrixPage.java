package wirecheck.matrix;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import wirecheck.outcome.Report;
import wirecheck.report.html.HtmlBuilder;
import wirecheck.report.html.HtmlPage;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.verdict.Verdict;

/**
 * The page of a matrix: for each role its subjects by its requirements. Every cell leads to its
 * evidence in the subject's own report.
 */
final class MatrixPage {
  private static final DateTimeFormatter STARTED =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final MatrixReport report;
  private final HtmlBuilder page;

  private MatrixPage(MatrixReport report, HtmlBuilder page) {
    this.report = report;
    this.page = page;
  }

  static String of(MatrixReport report) throws IOException {
    String title = MatrixHeadline.of(report).verdict() + " \u2013 wirecheck";
    return HtmlPage.of(
        title, page -> new MatrixPage(report, page).write(), "report.css", "matrix.css");
  }

  private void write() {
    page.open("header");
    headline();
    facts();
    page.close().line();
    missing();
    filter();
    legend();
    for (String role : report.roles()) {
      List<MatrixRow> rows = report.rows(role);
      if (!rows.isEmpty()) {
        new MatrixTable(report, page, role).write(rows);
      }
    }
  }

  private void headline() {
    MatrixHeadline headline = MatrixHeadline.of(report);
    Report.Specification specification = report.specification();
    String protocol = specification.name() + " protocol, version " + specification.version();
    page.element("p", protocol, "class", "eyebrow");
    page.element("h1", headline.verdict());
    page.element("p", headline.sentence(), "class", "lede").line();
  }

  private void facts() {
    page.open("dl", "class", "facts");
    fact("started", STARTED.format(report.started()));
    fact("took", Seconds.rough(report.took()));
    Shard shard = report.shard();
    if (shard.of() > 1) {
      String part = shard.part(report.subjects()).size() + " of " + report.subjects().size();
      fact("shard", shard.number() + " of " + shard.of() + ", " + part + " subjects");
    }
    fact("a failed SHOULD", report.strict() ? "counts" : "is a warning");
    fact("suite", "wirecheck " + report.version());
    page.close().line();
  }

  private void fact(String name, String value) {
    page.open("div").element("dt", name).element("dd", value).close();
  }

  private void missing() {
    if (!report.missing().isEmpty()) {
      page.open("section", "class", "reasons").element("h2", "Not judged");
      page.element("p", String.join(", ", report.missing())).close().line();
    }
  }

  /** Hides the rows that nobody asked for; a choice that would show nothing is not offered. */
  private void filter() {
    page.open("fieldset", "class", "filter").element("legend", "Show");
    choice("all", "all", report.rows().size(), true);
    for (MatrixState state : MatrixState.values()) {
      int count = (int) report.rows().stream().filter(row -> MatrixState.of(row) == state).count();
      if (count > 0) {
        choice(state.style(), state.words(), count, false);
      }
    }
    page.close().line();
  }

  private void choice(String style, String label, int count, boolean chosen) {
    page.open("label");
    String id = "show-" + style;
    if (chosen) {
      page.empty("input", "type", "radio", "name", "show", "id", id, "checked", "checked");
    } else {
      page.empty("input", "type", "radio", "name", "show", "id", id);
    }
    page.element("span", label + " " + count).close();
  }

  private void legend() {
    page.open("p", "class", "key");
    for (Verdict verdict : VerdictWords.ORDER) {
      page.open("span", "class", "entry");
      page.open("span", "class", "cell " + verdict.word());
      page.element("b", VerdictWords.sign(verdict)).close();
      page.text(" " + VerdictWords.of(verdict)).close().text(" ");
    }
    String words =
        "A cell opens its evidence. Outlined: a SHOULD or MAY, in italics above; dashed: known.";
    page.element("small", words);
    page.close().line();
  }
}
