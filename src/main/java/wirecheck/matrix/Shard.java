package wirecheck.matrix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wirecheck.spec.UsageError;

/**
 * The part of a matrix that one of several machines judges.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
  /** Everything. */
  public static final Shard WHOLE = new Shard(1, 1);

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

  /** Its part of a list: every so-manieth. */
  public <T> List<T> part(List<T> all) {
    return IntStream.iterate(number - 1, i -> i < all.size(), i -> i + of)
        .mapToObj(all::get)
        .toList();
  }
}
