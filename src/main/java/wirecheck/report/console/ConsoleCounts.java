package wirecheck.report.console;

import java.util.ArrayList;
import java.util.List;
import wirecheck.outcome.Tally;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** The table of levels and verdicts on a console. */
final class ConsoleCounts {
  private final AnsiStyle ink;

  ConsoleCounts(AnsiStyle ink) {
    this.ink = ink;
  }

  List<String> lines(Tally tally) {
    List<String> lines = new ArrayList<>();
    StringBuilder heading = new StringBuilder(" ".repeat(8));
    VerdictWords.ORDER.forEach(verdict -> heading.append(cell(VerdictWords.of(verdict), verdict)));
    lines.add(heading.toString());
    for (Level level : tally.levels()) {
      StringBuilder row = new StringBuilder(String.format("%-8s", level));
      for (Verdict verdict : VerdictWords.ORDER) {
        int count = tally.of(level, verdict);
        String cell = cell(count == 0 ? "-" : Integer.toString(count), verdict);
        row.append(count == 0 ? ink.faint(cell) : ink.verdict(verdict, cell));
      }
      lines.add(row.toString());
    }
    return lines;
  }

  private static String cell(String content, Verdict column) {
    return String.format("%" + (VerdictWords.of(column).length() + 2) + "s", content);
  }
}
