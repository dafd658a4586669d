package wirecheck.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.Conformance;
import wirecheck.report.Golden;
import wirecheck.verdict.Verdict;

class MatrixReportTest {

  @Test
  void sums_up_in_a_table() throws Exception {
    assertThat(MatrixSummary.of(MatrixSamples.small())).isEqualTo(Golden.text("matrix.md"));
  }

  @Test
  void keeps_the_tables_shape_whatever_a_name_holds() {
    List<String> rows =
        MatrixSummary.of(MatrixSamples.hostile())
            .lines()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertThat(rows).hasSize(4).allMatch(line -> line.chars().filter(c -> c == '|').count() == 7);
  }

  @Test
  void every_cell_leads_to_its_evidence_and_says_its_verdict_in_words() throws Exception {
    String page = MatrixPage.of(MatrixSamples.small());
    assertThat(page)
        .contains(
            "<td class=\"cell fail must\"><a href=\"wrong/report.html#TCP-S2\""
                + " title=\"TCP-S2 fail: why it is fail\" aria-label=\"TCP-S2 fail: why it is fail\">"
                + "<b>\u2715</b></a></td>")
        .contains("href=\"good/report.html#TCP-S15\" title=\"TCP-S15 pass\"")
        .contains("<td class=\"cell fail should\">", "<td class=\"cell inconclusive must\">");
  }

  @Test
  void shows_who_was_not_judged_and_why() throws Exception {
    String page = MatrixPage.of(MatrixSamples.small());
    assertThat(page)
        .contains("1 of 6 subjects conforms")
        .contains("cannot run absent", "the suite failed: no memory")
        .contains("<h2>Not judged</h2><p>left</p>")
        .doesNotContain("absent/report.html", "unlucky/report.html");
  }

  @Test
  void page_lets_no_markup_of_a_stranger_through() throws Exception {
    String page = MatrixPage.of(MatrixSamples.hostile());
    assertThat(page).doesNotContain("<script", "<i>", "\u001b", "\u202e", "\u0000", " style=");
    assertThat(page).doesNotContain("src=", "<link", "@import", "url(");
    assertThat(page).contains("&lt;script&gt;", "\\x1b", "\\u202e");
    assertThat(page.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0);
  }

  @Test
  void one_line_of_a_console_stays_one() {
    assertThat(MatrixSamples.hostile().rows())
        .allSatisfy(row -> assertThat(row.line()).doesNotContain("\n", "\u001b", "\r"));
    assertThat(MatrixSamples.small().rows().get(2).line())
        .isEqualTo("Inconclusive              tcp-server  slow: 0 of 1 passed in 3.2 s");
  }

  @Test
  void an_empty_shard_says_so() throws Exception {
    MatrixReport empty = MatrixSamples.report(List.of("good"), new Shard(2, 2), List.of());
    assertThat(MatrixPage.of(empty)).contains("No subject falls to this shard");
    assertThat(MatrixSummary.of(empty)).contains("No subject falls to this shard", "shard 2 of 2");
  }

  @Test
  void fifty_subjects_make_a_page_that_a_browser_takes_easily() throws Exception {
    List<String> names = IntStream.range(0, 50).mapToObj(i -> "s" + i).toList();
    List<MatrixRow> rows =
        names.stream()
            .map(
                name ->
                    MatrixSamples.row(
                        name, Conformance.CONFORMANT, "fine.", Verdict.PASS, Verdict.FAIL))
            .toList();
    String page = MatrixPage.of(MatrixSamples.report(names, Shard.WHOLE, rows));
    assertThat(page.length()).isLessThan(200_000);
    assertThat(page).contains("<td>50</td>");
  }
}
