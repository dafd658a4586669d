package wirecheck.matrix;

import java.util.List;
import wirecheck.report.html.HtmlBuilder;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** The subjects of one role by its requirements, and why subjects do not conform. */
final class MatrixTable {
  private final MatrixReport report;
  private final HtmlBuilder page;
  private final String role;
  private final List<MatrixReport.Column> columns;

  MatrixTable(MatrixReport report, HtmlBuilder page, String role) {
    this.report = report;
    this.page = page;
    this.role = role;
    this.columns = report.columns(role);
  }

  void write(List<MatrixRow> rows) {
    page.open("section", "class", "role").element("h2", role, "id", role).line();
    page.open("table", "class", "matrix");
    head();
    page.open("tbody").line();
    rows.forEach(this::row);
    page.close();
    foot(rows);
    page.close().line();
    rows.stream()
        .filter(row -> !row.cells().isEmpty())
        .filter(row -> row.status() != 0 || row.count(Verdict.PASS) < row.applicable())
        .forEach(this::reasons);
    requirements();
    page.close().line();
  }

  private void head() {
    page.open("thead").open("tr");
    page.element("th", "subject", "scope", "col").element("th", "verdict", "scope", "col");
    page.element("th", "passed", "scope", "col");
    for (MatrixReport.Column column : columns) {
      page.open("th", "scope", "col", "class", level(column));
      String title = column.id() + " " + column.level() + " " + column.title();
      page.element("a", brief(column.id()), "href", "#" + column.id(), "title", title).close();
    }
    page.close().close().line();
  }

  /** {@code S11} for {@code TCP-S11}: the heading names the role. */
  private static String brief(String id) {
    return id.substring(id.indexOf('-') + 1);
  }

  private static String level(MatrixReport.Column column) {
    return column.level() == Level.MUST ? "must" : "should";
  }

  private void row(MatrixRow row) {
    MatrixState state = MatrixState.of(row);
    page.open("tr", "class", state.style()).open("th", "scope", "row");
    if (row.outcome().hasVerdict()) {
      page.element("a", row.name(), "href", row.folder() + "/report.html").close();
    } else {
      page.text(row.name()).close();
    }
    page.open("td", "class", "state").element("b", state.sign(), "aria-hidden", "true");
    page.text(" " + state.words());
    if (!row.aside().isEmpty()) {
      page.element("small", row.aside());
    }
    page.close();
    if (row.cells().isEmpty()) {
      String span = String.valueOf(columns.size() + 1);
      page.element("td", row.summary(), "class", "why", "colspan", span);
    } else {
      String score = row.count(Verdict.PASS) + "/" + row.applicable();
      page.element("td", score, "class", "score");
      columns.forEach(column -> cell(row, column));
    }
    page.close().line();
  }

  private void cell(MatrixRow row, MatrixReport.Column column) {
    MatrixRow.Cell cell = row.cells().get(column.id());
    if (cell == null) {
      page.open("td").close();
      return;
    }
    String title =
        column.id() + " " + cell.words() + (cell.reason().isEmpty() ? "" : ": " + cell.reason());
    String known = cell.known().isEmpty() ? "" : " known";
    page.open("td", "class", "cell " + cell.verdict().word() + " " + level(column) + known);
    page.open("a", "href", evidence(row, column.id()), "title", title, "aria-label", title);
    page.element("b", VerdictWords.sign(cell.verdict())).close().close();
  }

  private static String evidence(MatrixRow row, String id) {
    return row.folder() + "/report.html#" + id;
  }

  private void foot(List<MatrixRow> rows) {
    if (rows.stream().noneMatch(row -> row.count(Verdict.FAIL) > 0)) {
      return;
    }
    page.open("tfoot").open("tr").element("th", "failed by", "scope", "row", "colspan", "3");
    for (MatrixReport.Column column : columns) {
      long count =
          rows.stream()
              .map(row -> row.cells().get(column.id()))
              .filter(cell -> cell != null && cell.verdict() == Verdict.FAIL)
              .count();
      page.element("td", count == 0 ? "" : "" + count);
    }
    page.close().close();
  }

  private void reasons(MatrixRow row) {
    page.open("details", "class", "findings " + MatrixState.of(row).style());
    page.open("summary").element("b", row.name()).text(" ").element("span", row.summary()).close();
    page.open("ul");
    for (MatrixReport.Column column : columns) {
      MatrixRow.Cell cell = row.cells().get(column.id());
      if (cell != null
          && cell.verdict() != Verdict.PASS
          && cell.verdict() != Verdict.NOT_APPLICABLE) {
        page.open("li", "class", cell.verdict().word());
        page.element("a", column.id(), "href", evidence(row, column.id()), "class", "id");
        page.element("span", column.level().name(), "class", "level");
        page.open("span", "class", "title").text(column.title());
        page.element("small", cell.words() + ": " + cell.reason());
        page.close().close().line();
      }
    }
    page.close().close().line();
  }

  private void requirements() {
    page.open("details", "class", "requirements");
    page.element("summary", "The requirements of " + role).open("dl");
    for (MatrixReport.Column column : columns) {
      page.open("div", "id", column.id()).element("dt", column.id(), "class", "id");
      page.element("dd", column.level() + " \u2013 " + column.title()).close().line();
    }
    page.close().close().line();
  }
}
