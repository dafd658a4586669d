package wirecheck.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.Samples;
import wirecheck.spec.Level;

class ProgressTest {
  private final StringBuilder out = new StringBuilder();

  @Test
  void prints_a_line_for_each_requirement_where_lines_stay() throws IOException {
    Progress progress = new Progress(out, false, false, 2);
    progress.scenarioFinished();
    progress.requirementFinished(Samples.passing("TCP-S2", Level.MUST, "Server replies"));
    progress.requirementFinished(Samples.notApplicable());
    progress.end();

    assertThat(out)
        .hasToString(
            "pass            TCP-S2    MUST    Server replies  (0.5 s)\n"
                + "not applicable  TCP-S24   SHOULD  Asked to stop, it stops  (0.0 s)\n");
  }

  @Test
  void tells_a_known_failure_from_another() throws IOException {
    Progress progress = new Progress(out, false, false, 1);
    progress.requirementFinished(
        Samples.known(Samples.endOfStreamIsAMessage(), Samples.failing("not yet")));

    assertThat(out).asString().startsWith("fail, known     TCP-S11   MUST    End of stream");
  }

  @Test
  void writes_one_line_over_and_over_on_a_terminal() throws IOException {
    Progress progress = new Progress(out, true, false, 2);
    progress.scenarioFinished();
    progress.requirementFinished(Samples.endOfStreamIsAMessage());
    progress.end();

    assertThat(out.toString().split("\r\u001b\\[K", -1))
        .containsExactly(
            "",
            "[==========          ] 1/2 scenarios",
            "[==========          ] 1/2 scenarios  1 fail",
            "");
  }

  @Test
  void counts_right_when_told_by_many_threads() {
    Progress progress = new Progress(out, false, false, 400);
    RequirementResult result = Samples.passing("TCP-S2", Level.MUST, "Server replies");

    List<Integer> told =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(
                i -> {
                  finish(progress, result);
                  return i;
                })
            .toList();

    assertThat(out.toString().lines()).hasSize(told.size()).allMatch(line -> line.endsWith("s)"));
  }

  private static void finish(Progress progress, RequirementResult result) {
    try {
      progress.requirementFinished(result);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
