package wirecheck.report.console;

import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Escaped;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.text.KnownFailuresText;

/**
 * The known failures on a console: what was found beside what was known, without the evidence,
 * which the reader has seen before and report.html has.
 */
final class ConsoleKnown {
  private static final int SHOWN_REASON = 300;

  private ConsoleKnown() {}

  static List<String> lines(AnsiStyle ink, List<RequirementResult> results) {
    List<String> lines = new ArrayList<>();
    if (!results.isEmpty()) {
      lines.add("");
      lines.add(ink.bold("Failed, as is known"));
    }
    for (RequirementResult result : results) {
      lines.add("  " + ConsoleReport.title(ink, result));
      KnownFailuresText.of(result).forEach(text -> lines.add("    " + text));
      lines.add("    found now:   " + Escaped.line(result.finding().reason(), SHOWN_REASON));
    }
    return lines;
  }
}
