package wirecheck.report.text;

import wirecheck.base.Escaped;
import wirecheck.verdict.Mismatch;

/**
 * What was observed, cut to what a reader can take in around the first wrong byte.
 *
 * @param text at most about {@value #SHOWN} characters
 * @param mark index in {@code text} of the first wrong byte, or -1
 */
public record Excerpt(String text, int mark) {
  private static final int SHOWN = 160;
  private static final int BEFORE_MARK = 60;
  private static final String CUT = "... ";

  public static Excerpt of(Mismatch mismatch) {
    String observed = mismatch.observed();
    int mark = Math.min(mismatch.mark(), observed.length());
    if (mark < 0) {
      return new Excerpt(Escaped.line(observed, SHOWN), -1);
    }
    int from = observed.length() <= SHOWN ? 0 : Math.max(0, mark - BEFORE_MARK);
    String lead = (from > 0 ? CUT : "") + Escaped.line(observed.substring(from, mark));
    return new Excerpt(lead + Escaped.line(observed.substring(mark), SHOWN), lead.length());
  }

  /** Where the first wrong byte ends in {@code text}: an escape is longer than one character. */
  public int markEnd() {
    if (mark >= text.length()) {
      return text.length();
    }
    int length = 1;
    if (text.startsWith("\\x", mark)) {
      length = 4;
    } else if (text.charAt(mark) == '\\') {
      length = 2;
    }
    return Math.min(text.length(), mark + length);
  }

  /** A line that holds only a caret below the first wrong byte; empty where there is none. */
  String caret() {
    return mark < 0 ? "" : " ".repeat(mark) + "^";
  }
}
