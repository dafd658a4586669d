package wirecheck.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.report.Golden;
import wirecheck.report.LargeSample;
import wirecheck.report.Samples;
import wirecheck.report.text.ConversationText;
import wirecheck.spec.Level;

class ConsoleReportTest {
  @Test
  void tells_what_failed_what_is_open_and_where_the_report_is() throws IOException {
    assertThat(ending(Samples.small(), false)).isEqualTo(Golden.text("console.txt"));
  }

  @Test
  void is_short_when_everything_passed() throws IOException {
    RequirementResult pass = Samples.passing("TCP-S2", Level.MUST, "Server replies");
    Report report = Samples.report(Conformance.STRICTLY_CONFORMANT, List.of(pass));

    assertThat(ending(report, false)).isEqualTo(Golden.text("console-passed.txt"));
  }

  @Test
  void tells_known_failures_and_why_the_status_is_what_it_is() throws IOException {
    assertThat(ending(Samples.knownFailures(), false)).isEqualTo(Golden.text("console-known.txt"));
    assertThat(ending(Samples.nothingButKnownFailures(), false))
        .isEqualTo(Golden.text("console-known-only.txt"));
  }

  @Test
  void says_an_equal_reason_once() throws IOException {
    assertThat(ending(Samples.small(), false)).containsOnlyOnce("the server has not come up");
  }

  @Test
  void colours_only_when_told_to() throws IOException {
    String plain = ending(Samples.small(), false);
    String coloured = ending(Samples.small(), true);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    assertThat(coloured).contains("\u001b[31mTCP-S11\u001b[0m");
  }

  @Test
  void is_bounded_however_many_scenarios_and_events_there_are() throws IOException {
    ScenarioResult failed = Samples.endOfStreamIsAMessage().scenarios().get(0);
    RequirementResult many =
        Samples.result(
            "TCP-S11",
            Level.MUST,
            "many",
            Collections.nCopies(50, failed).toArray(ScenarioResult[]::new));
    Report report = Samples.report(Conformance.NON_CONFORMANT, List.of(many));

    assertThat(ending(report, false).lines().count()).isLessThan(100);
    assertThat(ending(report, false)).contains("... and in 47 more of its scenarios");
    assertThat(new ConversationText(LargeSample.connections(true).trace()).lines(24)).hasSize(25);
  }

  private static String ending(Report report, boolean coloured) throws IOException {
    StringBuilder out = new StringBuilder();
    new ConsoleReport(out, coloured, Samples::repeat).write(report, Path.of("wirecheck-report"));
    return out.toString();
  }
}
