package wirecheck.report.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import wirecheck.base.Escaped;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.Tally;
import wirecheck.report.text.FindingText;
import wirecheck.report.text.Headline;
import wirecheck.report.text.KnownFailuresText;
import wirecheck.report.text.ReasonGroup;
import wirecheck.report.text.ReportWriter;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/**
 * Writes {@code summary.md} for the summary page of a CI job: the conformance, the counts, what
 * failed with its evidence (bounded, since such pages are), and what could not be judged.
 */
public final class MarkdownReport implements ReportWriter {
  private static final int SHOWN_FAILURES = 20;

  private final Function<String, String> repeat;

  /**
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public MarkdownReport(Function<String, String> repeat) {
    this.repeat = repeat;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("summary.md"), text(report));
  }

  String text(Report report) {
    Tally tally = new Tally(report.requirements());
    Headline headline = Headline.of(report);
    StringBuilder text = new StringBuilder();
    text.append("## ").append(headline.verdict()).append("\n\n");
    text.append(Markdown.text(capitalised(headline.sentence()))).append("\n\n");
    text.append(subject(report)).append("\n\n");
    counts(text, tally);
    known(text, report);
    problems(text, "Failed", tally.unknownFailures());
    problems(text, "Failed, as is known", tally.knownFailures());
    reasons(text, "Errors of wirecheck itself", tally.with(Verdict.ERROR));
    reasons(text, "Could not be judged", tally.with(Verdict.INCONCLUSIVE));
    reasons(text, "Not applicable", tally.with(Verdict.NOT_APPLICABLE));
    return text.toString();
  }

  private static String subject(Report report) {
    return Markdown.code(String.join(" ", report.subject().command()))
        + " as "
        + Markdown.text(report.subject().role())
        + " against "
        + Markdown.text(report.specification().name() + " " + report.specification().version())
        + ", by wirecheck "
        + Markdown.text(report.version())
        + " in "
        + Seconds.rough(report.took());
  }

  private static void counts(StringBuilder text, Tally tally) {
    text.append("| |");
    VerdictWords.ORDER.forEach(
        verdict -> text.append(' ').append(VerdictWords.of(verdict)).append(" |"));
    text.append("\n|---|").append("--:|".repeat(VerdictWords.ORDER.size())).append('\n');
    for (Level level : tally.levels()) {
      text.append("| ").append(level).append(" |");
      VerdictWords.ORDER.forEach(
          verdict -> text.append(' ').append(tally.of(level, verdict)).append(" |"));
      text.append('\n');
    }
  }

  private static void known(StringBuilder text, Report report) {
    for (String line : KnownFailuresText.of(report)) {
      text.append("\n").append(Markdown.text(line)).append('\n');
    }
  }

  private void problems(StringBuilder text, String heading, List<RequirementResult> results) {
    if (results.isEmpty()) {
      return;
    }
    text.append("\n### ").append(heading).append('\n');
    int shown = Math.min(SHOWN_FAILURES, results.size());
    results.subList(0, shown).forEach(result -> problem(text, result));
    if (shown < results.size()) {
      text.append("\nAnd ").append(ids(results.subList(shown, results.size()))).append(".\n");
    }
  }

  private void problem(StringBuilder text, RequirementResult result) {
    text.append("\n<details><summary><b>").append(Markdown.text(result.requirement().id()));
    text.append("</b> ").append(result.requirement().level()).append(" \u2013 ");
    text.append(Markdown.text(result.requirement().title())).append("</summary>\n\n");
    KnownFailuresText.of(result).forEach(line -> text.append(Markdown.text(line)).append("\n\n"));
    List<String> lines = new ArrayList<>();
    result.scenarios().stream()
        .filter(scenario -> scenario.finding().verdict() == result.finding().verdict())
        .findFirst()
        .ifPresentOrElse(
            scenario -> lines.addAll(FindingText.of(scenario)),
            () -> lines.add(Escaped.line(result.finding().reason())));
    lines.add("repeat      " + Escaped.line(repeat.apply(result.requirement().id())));
    text.append(Markdown.block(lines)).append("\n</details>\n");
  }

  private static void reasons(StringBuilder text, String heading, List<RequirementResult> results) {
    if (results.isEmpty()) {
      return;
    }
    text.append("\n### ").append(heading).append("\n\n");
    for (ReasonGroup group : ReasonGroup.of(results)) {
      text.append("- ").append(ids(group.requirements())).append(": ");
      text.append(Markdown.text(group.reason())).append('\n');
    }
  }

  private static String ids(List<RequirementResult> results) {
    return results.stream()
        .map(result -> Markdown.text(result.requirement().id()))
        .collect(Collectors.joining(", "));
  }

  private static String capitalised(String sentence) {
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }
}
