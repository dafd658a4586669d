package wirecheck.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.report.MatrixReport;

/**
 * The part of a matrix that one of several machines judges.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
  private static final Pattern FORM = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  /**
   * Reads {@code I/N}.
   *
   * @throws UsageError if it is nothing of that kind
   */
  public static Shard of(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      Shard shard = new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      if (shard.number >= 1 && shard.number <= shard.of) {
        return shard;
      }
    }
    throw new UsageError("--shard needs I/N with I from 1 to N, such as 2/5, not " + text);
  }

  MatrixReport.Shard inReport() {
    return new MatrixReport.Shard(number, of);
  }
}
