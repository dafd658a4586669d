package wirecheck.selftest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Ids of requirements, in the order of their roles and numbers. */
final class Ids {
  static final Comparator<String> ORDER =
      Comparator.comparing((String id) -> id.replaceAll("\\d", ""))
          .thenComparing(id -> Integer.parseInt(id.replaceAll("\\D", "")));

  private Ids() {}

  /** In words, three or more in a row as a range: {@code UDP-S1, UDP-S4 to UDP-S7}. */
  static String inWords(Collection<String> ids) {
    List<String> left = List.copyOf(sorted(ids));
    List<String> words = new ArrayList<>();
    int from = 0;
    while (from < left.size()) {
      int to = from;
      while (to + 1 < left.size() && follows(left.get(to), left.get(to + 1))) {
        to++;
      }
      if (to - from < 2) {
        words.add(left.get(from));
        from++;
      } else {
        words.add(left.get(from) + " to " + left.get(to));
        from = to + 1;
      }
    }
    return String.join(", ", words);
  }

  private static boolean follows(String one, String next) {
    String role = one.replaceAll("\\d", "");
    return next.equals(role + (Integer.parseInt(one.replaceAll("\\D", "")) + 1));
  }

  static Set<String> sorted(Collection<String> ids) {
    Set<String> sorted = new TreeSet<>(ORDER);
    sorted.addAll(ids);
    return sorted;
  }
}
