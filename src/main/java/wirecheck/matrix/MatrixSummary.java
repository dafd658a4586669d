package wirecheck.matrix;

import java.util.List;
import java.util.Map;
import wirecheck.report.markdown.Markdown;
import wirecheck.report.text.Seconds;
import wirecheck.verdict.Verdict;

/** A matrix as a Markdown table, for the summary page of a CI job. */
final class MatrixSummary {
  private static final int SHOWN_IDS = 8;

  private MatrixSummary() {}

  static String of(MatrixReport report) {
    MatrixHeadline headline = MatrixHeadline.of(report);
    StringBuilder text = new StringBuilder();
    text.append("## ").append(headline.verdict()).append("\n\n");
    if (!headline.sentence().isEmpty()) {
      text.append(Markdown.text(headline.sentence())).append("\n\n");
    }
    text.append(facts(report)).append("\n");
    if (!report.rows().isEmpty()) {
      text.append("\n| subject | role | verdict | passed | failed | could not be judged |\n");
      text.append("|---|---|---|--:|---|---|\n");
      report.rows().forEach(row -> row(text, row));
    }
    if (!report.missing().isEmpty()) {
      text.append("\nNot judged: ");
      text.append(Markdown.text(String.join(", ", report.missing()))).append(".\n");
    }
    return text.toString();
  }

  private static String facts(MatrixReport report) {
    Shard shard = report.shard();
    String part = shard.of() == 1 ? "" : ", shard " + shard.number() + " of " + shard.of();
    return "Judged against "
        + Markdown.text(report.specification().name() + " " + report.specification().version())
        + " by wirecheck "
        + Markdown.text(report.version())
        + " in "
        + Seconds.rough(report.took())
        + part
        + (report.strict() ? ", with every SHOULD binding." : ".");
  }

  private static void row(StringBuilder text, MatrixRow row) {
    MatrixState state = MatrixState.of(row);
    text.append("| ").append(Markdown.text(row.name()));
    text.append(" | ").append(row.role());
    text.append(" | ")
        .append(state.sign())
        .append(' ')
        .append(state.words())
        .append(MatrixRow.afterComma(row.aside()));
    if (row.cells().isEmpty()) {
      text.append(" | | | ").append(Markdown.text(row.summary())).append(" |\n");
      return;
    }
    text.append(" | ").append(row.count(Verdict.PASS)).append('/').append(row.applicable());
    text.append(" | ").append(ids(row, Verdict.FAIL));
    text.append(" | ").append(ids(row, Verdict.INCONCLUSIVE, Verdict.ERROR)).append(" |\n");
  }

  private static String ids(MatrixRow row, Verdict... verdicts) {
    List<String> ids =
        row.cells().entrySet().stream()
            .filter(cell -> List.of(verdicts).contains(cell.getValue().verdict()))
            .map(Map.Entry::getKey)
            .toList();
    String shown = String.join(", ", ids.subList(0, Math.min(SHOWN_IDS, ids.size())));
    int more = ids.size() - SHOWN_IDS;
    return Markdown.text(more > 0 ? shown + " and " + more + " more" : shown);
  }
}
