package wirecheck.report.console;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import wirecheck.base.Escaped;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.text.KnownFailuresText;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.verdict.Verdict;

/**
 * Shows how far a run has come: one line for each finished requirement, or on a terminal a single
 * line that is written over. Safe for many threads.
 */
public final class Progress {
  /** What fits on a terminal of the usual 80 columns without wrapping. */
  private static final int WIDTH = 79;

  private static final int BAR = 20;
  private static final String REWIND = "\r\u001b[K";

  private final Appendable out;
  private final boolean terminal;
  private final AnsiStyle ink;
  private final int scenarios;
  private final Map<Verdict, Integer> requirements = new EnumMap<>(Verdict.class);
  private int done;

  /**
   * @param out where to; flushed by its owner if it needs flushing
   * @param terminal whether a line can be written over
   * @param coloured whether to use colour
   * @param scenarios how many scenarios are going to run
   */
  public Progress(Appendable out, boolean terminal, boolean coloured, int scenarios) {
    this.out = out;
    this.terminal = terminal;
    this.ink = AnsiStyle.of(coloured);
    this.scenarios = scenarios;
  }

  /** Counts a finished scenario. */
  public synchronized void scenarioFinished() throws IOException {
    done++;
    if (terminal) {
      update();
    }
  }

  /** Tells the verdict on a requirement. */
  public synchronized void requirementFinished(RequirementResult result) throws IOException {
    Verdict verdict = result.finding().verdict();
    requirements.merge(verdict, 1, Integer::sum);
    if (terminal) {
      update();
    } else {
      out.append(line(result, verdict)).append("\n");
    }
  }

  /** Clears the line that was written over; what follows starts in the first column. */
  public synchronized void end() throws IOException {
    if (terminal) {
      out.append(REWIND);
    }
  }

  private String line(RequirementResult result, Verdict verdict) {
    String word =
        result.failsAsKnown() ? KnownFailuresText.label(result) : VerdictWords.of(verdict);
    return ink.verdict(verdict, String.format("%-14s", word))
        + String.format(
            "  %-8s  %-6s  %s  ",
            result.requirement().id(),
            result.requirement().level(),
            Escaped.line(result.requirement().title()))
        + ink.faint("(" + Seconds.rough(result.took()) + ")");
  }

  private void update() throws IOException {
    int filled = scenarios == 0 ? BAR : Math.min(BAR, BAR * done / scenarios);
    StringBuilder line = new StringBuilder();
    line.append('[').append("=".repeat(filled)).append(" ".repeat(BAR - filled)).append("] ");
    line.append(done).append('/').append(scenarios).append(" scenarios");
    for (Verdict verdict : VerdictWords.ORDER) {
      int count = requirements.getOrDefault(verdict, 0);
      if (count > 0) {
        line.append("  ").append(count).append(' ').append(VerdictWords.of(verdict));
      }
    }
    out.append(REWIND).append(line.substring(0, Math.min(WIDTH, line.length())));
  }
}
