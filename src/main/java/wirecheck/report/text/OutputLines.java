package wirecheck.report.text;

import java.util.ArrayList;
import java.util.List;
import wirecheck.base.Escaped;

/** The end of what a program printed, ready to be shown: escaped, long lines cut. */
public final class OutputLines {
  private static final int SHOWN = 32;
  private static final int SHOWN_LINE = 200;

  /** From here on equal lines in a row become one with a count. */
  private static final int MANY = 4;

  private OutputLines() {}

  /** At most the last {@value #SHOWN} lines, where a run of equal ones counts as one. */
  public static List<String> of(List<String> printed) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < printed.size()) {
      int to = from + 1;
      while (to < printed.size() && printed.get(to).equals(printed.get(from))) {
        to++;
      }
      add(lines, Escaped.line(printed.get(from), SHOWN_LINE), to - from);
      from = to;
    }
    return lines.subList(Math.max(0, lines.size() - SHOWN), lines.size());
  }

  private static void add(List<String> lines, String line, int times) {
    if (times >= MANY) {
      lines.add(line.stripTrailing() + "  (" + times + " times)");
    } else {
      for (int i = 0; i < times; i++) {
        lines.add(line);
      }
    }
  }
}
