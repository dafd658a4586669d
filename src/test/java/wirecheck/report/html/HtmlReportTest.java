package wirecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.Harmless;
import wirecheck.report.LargeSample;
import wirecheck.report.Samples;

class HtmlReportTest {
  private final HtmlReport html = new HtmlReport(Samples::repeat);

  @Test
  void links_each_requirement_by_its_id() throws IOException {
    String page = html.page(Samples.small());

    assertThat(page).contains("id=\"TCP-S11\"", "href=\"#TCP-S11\"");
  }

  @Test
  void opens_what_failed_and_keeps_the_rest_closed() throws IOException {
    String page = html.page(Samples.small());

    assertThat(page).contains("<article class=\"req fail\"><details open=\"open\">");
    assertThat(page).contains("<article class=\"req pass\"><details><summary>");
  }

  @Test
  void shows_the_entry_of_a_known_failure_and_keeps_it_closed() throws IOException {
    String page = html.page(Samples.knownFailures());

    assertThat(page)
        .contains(
            "<p class=\"known\"><b>fail, known</b>: recv returns nothing at the end, see "
                + "<a href=\"https://example.org/issues/7\" rel=\"noreferrer\">"
                + "https://example.org/issues/7</a>, until 2026-12-31</p>")
        .contains("<b>no longer listed as failing</b>: breaks are not shown, expired on 2025-06-30")
        .contains("<b>listed as flaky</b>: now and then")
        .contains("<li>TCP-S2 passes although known.yaml says that it fails: remove it there</li>")
        .contains("<h2>What failed, as is known</h2>");
    assertThat(tags(page, "<details open=\"open\">")).isEqualTo(1);
  }

  @Test
  void lets_no_link_of_a_known_failure_run_anything() throws IOException {
    KnownFailure entry =
        new KnownFailure(
            KnownFailure.Kind.FAILING,
            Samples.HOSTILE,
            Optional.of("javascript:alert(1)"),
            Optional.empty(),
            false);
    RequirementResult result = Samples.known(Samples.endOfStreamIsAMessage(), entry);
    String page = html.page(Samples.report(Conformance.NON_CONFORMANT, List.of(result)));

    assertThat(page).doesNotContain("href=\"javascript", "<script>", "\u001b");
    assertThat(page).contains("see javascript:alert(1)");
  }

  @Test
  void marks_the_first_wrong_byte() throws IOException {
    assertThat(html.page(Samples.small())).contains("&quot;hello<mark>h</mark>ello&quot;");
  }

  @Test
  void allows_its_own_style_and_nothing_else() throws Exception {
    String page = html.page(Samples.small());

    String style = found(page, "<style>(.*?)</style>");
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(page.replace("&#39;", "'"))
        .contains(
            "content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(hash)
                + "'; base-uri 'none'; form-action 'none'\"");
    assertThat(page).doesNotContain("<script", " style=", "src=", "<link", "@import", "url(");
  }

  @Test
  void lets_no_markup_of_a_stranger_through() throws IOException {
    String page = html.page(Samples.hostile());

    assertThat(page).doesNotContain("<script>", "<link>", "\u001b", "\u202e", "\u0000");
    assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "\\x1b", "\\u202e");
    assertThat(page.getBytes(StandardCharsets.UTF_8)).doesNotContain((byte) 0);
    assertThat(Harmless.complaintsAboutPage(page)).isEmpty();
  }

  @Test
  void stays_small_for_a_whole_role_with_many_connections() throws IOException {
    assertThat(html.page(LargeSample.passing()).length()).isLessThan(2_000_000);
  }

  @Test
  void folds_the_middle_of_a_long_conversation() throws IOException {
    HtmlBuilder page = new HtmlBuilder();
    SequenceDiagram.draw(LargeSample.connections(true).trace(), page);

    assertThat(page.toString()).contains("743 more events", ">others<");
    assertThat(tags(page.toString(), "<g class=\"(?!party)")).isEqualTo(60);
  }

  @Test
  void draws_a_reset_and_an_end_of_stream_apart() {
    HtmlBuilder page = new HtmlBuilder();
    SequenceDiagram.draw(LargeSample.everyKind().scenarios().get(0).evidence().trace(), page);

    assertThat(found(page.toString(), "class=\"saw-reset\">(.*?)</g>")).contains("class=\"cross\"");
    assertThat(found(page.toString(), "class=\"saw-end-of-stream\">(.*?)</g>"))
        .contains("class=\"open\"")
        .doesNotContain("cross");
  }

  @Test
  void closes_every_element_it_opens() throws IOException {
    for (Report report : List.of(Samples.small(), Samples.hostile(), LargeSample.passing())) {
      String page = html.page(report);
      for (String element : List.of("div", "details", "section", "article", "svg", "g", "dl")) {
        assertThat(tags(page, "<" + element + "[ >]")).isEqualTo(tags(page, "</" + element + ">"));
      }
    }
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static int tags(String page, String pattern) {
    return (int) Pattern.compile(pattern).matcher(page).results().count();
  }
}
