package wirecheck.report.text;

import java.util.List;

/**
 * A list whose middle is left out when it is long.
 *
 * @param head the first elements, all of them if the list is short
 * @param left how many are left out
 * @param tail the last elements
 */
public record Folded<T>(List<T> head, int left, List<T> tail) {

  /** Keeps so many elements in all; one more than that is not worth a fold and is kept too. */
  public static <T> Folded<T> of(List<T> all, int atMost) {
    if (all.size() <= atMost + 1) {
      return new Folded<>(all, 0, List.of());
    }
    int tail = atMost / 2;
    int head = atMost - tail;
    return new Folded<>(
        all.subList(0, head), all.size() - atMost, all.subList(all.size() - tail, all.size()));
  }

  public boolean isFolded() {
    return left > 0;
  }
}
