package wirecheck.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import wirecheck.faulty.useless.EndsAtOnce;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;
import wirecheck.run.Check;
import wirecheck.run.Console;
import wirecheck.run.ReportedCheck;
import wirecheck.run.RunSettings;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;

/** What was selected is what ran, in real runs: no scenario is lost, and none runs unasked. */
class AccountingTest {
  private static final int JOBS = 48;

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("wirecheck.spec.Hello#ROLES")
  void all_scenarios_of_a_role_run(Role role) throws IOException {
    Selection all = select(role, List.of(), Level.MAY, "");

    Map<String, Integer> walked = PlainWalk.of(role);
    assertThat(ran(all)).isEqualTo(walked);
    assertThat(walked.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(all.scenarioCount())
        .isEqualTo(ranAccordingToCucumber());
  }

  @ParameterizedTest
  @FieldSource("wirecheck.spec.Hello#ROLES")
  void all_scenarios_of_a_level_run(Role role) throws IOException {
    Selection tagged = select(role, List.of(), Level.MAY, "not @MUST");

    Map<String, Integer> walked = PlainWalk.of(role);
    walked.keySet().removeAll(ids(select(role, List.of(), Level.MUST, "")));
    assertThat(ran(tagged)).isEqualTo(walked);
    assertThat(ranAccordingToCucumber()).isEqualTo(tagged.scenarioCount());
  }

  @Test
  void all_rows_of_an_outline_run_when_only_that_is_asked_for() throws IOException {
    Selection outlines =
        select(Hello.UDP_SERVER, List.of("UDP-S5", "UDP-S7", "UDP-S1"), Level.MUST, "not @UDP-S1");

    Map<String, Integer> walked = PlainWalk.of(Hello.UDP_SERVER);
    walked.keySet().retainAll(List.of("UDP-S5", "UDP-S7"));
    assertThat(walked.values()).hasSize(2).allMatch(count -> count > 1);
    assertThat(ran(outlines)).isEqualTo(walked);
    assertThat(ranAccordingToCucumber()).isEqualTo(outlines.scenarioCount());
  }

  @Test
  void a_scenario_that_does_not_turn_up_is_an_error_of_the_suite() throws IOException {
    Selection both = select(Hello.TCP_SERVER, List.of("TCP-S2", "TCP-S11"), Level.MAY, "");
    Selection dropping =
        new Selection(Hello.PACK, both.role(), both.scenarios(), "@TCP-S2", both.outOf());

    StringBuffer shown = new StringBuffer();
    int status =
        new ReportedCheck(
                subject(Hello.TCP_SERVER),
                dropping,
                RunSettings.usual(JOBS, false),
                folder.resolve("report"),
                List.of(),
                new Console(shown, false, false, "wirecheck"))
            .run();

    assertThat(status).isEqualTo(Judgement.SUITE_FAILED);
    assertThat(shown)
        .containsPattern(
            "selected, but not run: the scenarios in lines \\[\\d+] of\\s+features/hello/tcp/server/"
                + "connection-break.feature\\s+TCP-S11");
  }

  @Test
  void a_scenario_that_was_not_selected_ends_the_run() {
    Selection one = select(Hello.TCP_SERVER, List.of("TCP-S2"), Level.MAY, "");
    Selection straying =
        new Selection(Hello.PACK, one.role(), one.scenarios(), "@TCP-S2 or @TCP-S11", one.outOf());

    assertThatThrownBy(() -> ran(straying))
        .hasMessageContaining("scenarios ran that were not selected")
        .hasMessageContaining("@TCP-S11");
  }

  private static Selection select(Role role, List<String> only, Level level, String tags) {
    return Selection.of(Judge.specification(), role, only, level, tags);
  }

  private static List<String> ids(Selection selection) {
    return selection.scenarios().keySet().stream().map(requirement -> requirement.id()).toList();
  }

  private static InProcessSubject subject(Role role) {
    return new InProcessSubject(role, "EndsAtOnce", EndsAtOnce::new);
  }

  private Path messages() {
    return folder.resolve("messages.ndjson");
  }

  /** How many scenarios have run for each requirement, as the report has it. */
  private Map<String, Integer> ran(Selection selection) {
    RunSettings conditions = RunSettings.usual(JOBS, false);
    Report report;
    try (Check check =
        new Check(
            subject(selection.role()),
            selection,
            conditions,
            messages(),
            new Check.Listener() {})) {
      report = check.run();
    }
    return report.requirements().stream()
        .collect(
            Collectors.toMap(
                r -> r.requirement().id(), r -> r.scenarios().size(), Integer::sum, TreeMap::new));
  }

  private int ranAccordingToCucumber() throws IOException {
    try (Stream<String> lines = Files.lines(messages())) {
      return (int) lines.filter(line -> line.startsWith("{\"testCaseFinished\"")).count();
    }
  }
}
