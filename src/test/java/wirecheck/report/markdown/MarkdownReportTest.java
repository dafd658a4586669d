package wirecheck.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.Golden;
import wirecheck.report.Samples;

class MarkdownReportTest {
  private final MarkdownReport markdown = new MarkdownReport(Samples::repeat);

  @Test
  void sums_up_a_run() throws IOException {
    assertThat(markdown.text(Samples.small())).isEqualTo(Golden.text("summary.md"));
  }

  @Test
  void tells_known_failures() throws IOException {
    assertThat(markdown.text(Samples.knownFailures())).isEqualTo(Golden.text("summary-known.md"));
  }

  @Test
  void escapes_pipes_backticks_markup_and_newlines() {
    assertThat(Markdown.text("a|b`c<d>\ne*_[x](y)"))
        .isEqualTo("a&#124;b&#96;c&#60;d&#62;&#92;ne&#42;&#95;&#91;x&#93;(y)");
    assertThat(Markdown.code("{port}")).isEqualTo("<code>&#123;port&#125;</code>");
  }

  @Test
  void fences_text_with_more_backticks_than_it_holds() {
    assertThat(Markdown.block(List.of("a", "````", "b")))
        .isEqualTo("`````text\na\n````\nb\n`````\n");
  }

  @Test
  void lists_only_the_ids_when_much_failed() {
    List<RequirementResult> failed = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      failed.add(Samples.endOfStreamIsAMessage());
    }

    String text = markdown.text(Samples.report(Conformance.NON_CONFORMANT, failed));

    assertThat(text.split("<details>", -1)).hasSize(21);
    assertThat(text).contains("And TCP-S11, TCP-S11");
  }
}
