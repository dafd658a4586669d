package wirecheck.selftest;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** Ids of requirements, in the order of their roles and numbers. */
final class Ids {
  static final Comparator<String> ORDER =
      Comparator.comparing((String id) -> id.replaceAll("\\d", ""))
          .thenComparing(id -> Integer.parseInt(id.replaceAll("\\D", "")));

  private Ids() {}

  static Set<String> sorted(Collection<String> ids) {
    Set<String> sorted = new TreeSet<>(ORDER);
    sorted.addAll(ids);
    return sorted;
  }
}
