package wirecheck.report.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wirecheck.base.Escaped;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.outcome.Tally;
import wirecheck.report.text.FindingText;
import wirecheck.report.text.Headline;
import wirecheck.report.text.KnownFailuresText;
import wirecheck.report.text.ReasonGroup;
import wirecheck.verdict.Verdict;

/**
 * The ending of a run on a console: the counts, what failed and why, what could not be judged, the
 * conformance, and in the last lines what was known to fail. Plain ASCII but for what titles hold;
 * nothing from a stranger reaches the terminal unescaped.
 */
public final class ConsoleReport {
  private static final int WIDTH = 100;
  private static final int SHOWN_SCENARIOS = 3;
  private static final String INDENT = "  ";

  private final Appendable out;
  private final AnsiStyle ink;
  private final Function<String, String> repeat;

  /**
   * @param out where to
   * @param coloured whether to use colour
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public ConsoleReport(Appendable out, boolean coloured, Function<String, String> repeat) {
    this.out = out;
    this.ink = AnsiStyle.of(coloured);
    this.repeat = repeat;
  }

  /**
   * Prints the ending.
   *
   * @param directory where the report is; shown only
   */
  public void write(Report report, Path directory) throws IOException {
    Tally tally = new Tally(report.requirements());
    List<RequirementResult> failed = new ArrayList<>();
    List<RequirementResult> warnings = new ArrayList<>();
    for (RequirementResult result : tally.unknownFailures()) {
      (result.requirement().level().binds(report.strict()) ? failed : warnings).add(result);
    }
    line("");
    for (String row : new ConsoleCounts(ink).lines(tally)) {
      line(row);
    }
    section("Failed", failed);
    section("Warnings: what a program should do, and this one did not", warnings);
    for (String text : ConsoleKnown.lines(ink, tally.knownFailures())) {
      line(text);
    }
    reasons(
        "Errors of wirecheck itself; they say nothing about the program",
        tally.with(Verdict.ERROR));
    reasons("Could not be judged", tally.with(Verdict.INCONCLUSIVE));
    reasons("Not applicable to this program", tally.with(Verdict.NOT_APPLICABLE));
    String file = Escaped.line(directory.resolve("report.html").toString());
    line("");
    line(ink.bold(Headline.of(report).line()) + " Report: " + file);
    for (String text : KnownFailuresText.of(report)) {
      line(text);
    }
  }

  private void section(String heading, List<RequirementResult> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    line("");
    line(ink.bold(heading));
    for (RequirementResult result : results) {
      line("");
      requirement(result);
    }
  }

  private void requirement(RequirementResult result) throws IOException {
    Verdict verdict = result.finding().verdict();
    line(title(ink, result));
    for (String text : KnownFailuresText.of(result)) {
      line(INDENT + text);
    }
    List<ScenarioResult> scenarios =
        result.scenarios().stream()
            .filter(scenario -> scenario.finding().verdict() == verdict)
            .toList();
    if (scenarios.isEmpty()) {
      line(INDENT + Escaped.line(result.finding().reason()));
    }
    int shown = Math.min(SHOWN_SCENARIOS, scenarios.size());
    for (int i = 0; i < shown; i++) {
      if (i > 0) {
        line("");
      }
      for (String text : FindingText.of(scenarios.get(i))) {
        line(INDENT + text);
      }
    }
    if (scenarios.size() > SHOWN_SCENARIOS) {
      int more = scenarios.size() - SHOWN_SCENARIOS;
      line(INDENT + "... and in " + more + " more of its scenarios; see report.html");
    }
    line(INDENT + "repeat      " + Escaped.line(repeat.apply(result.requirement().id())));
  }

  /** Id, level and sentence of a requirement. */
  static String title(AnsiStyle ink, RequirementResult result) {
    return ink.verdict(result.finding().verdict(), result.requirement().id())
        + " "
        + result.requirement().level()
        + "  "
        + ink.bold(Escaped.line(result.requirement().title()));
  }

  private void reasons(String heading, List<RequirementResult> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    line("");
    line(ink.bold(heading));
    for (ReasonGroup group : ReasonGroup.of(results)) {
      wrapped(INDENT, group.reason().split(" "));
      wrapped(INDENT + INDENT, group.ids().toArray(String[]::new));
    }
  }

  private void wrapped(String indent, String[] words) throws IOException {
    StringBuilder row = new StringBuilder(indent);
    for (String word : words) {
      if (row.length() > indent.length() && row.length() + word.length() > WIDTH) {
        line(row.toString().stripTrailing());
        row.setLength(indent.length());
      }
      row.append(word).append(' ');
    }
    line(row.toString().stripTrailing());
  }

  private void line(String text) throws IOException {
    out.append(text).append("\n");
  }
}
