package wirecheck.mutation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows of a Markdown table, one for each mutant; those that would look the same share one. */
final class MutantRows {
  private MutantRows() {}

  /**
   * Appends the rows.
   *
   * @param rest what stands after the change: the cells of a mutant
   */
  static void append(StringBuilder text, List<Mutant> mutants, Function<Mutant, String> rest) {
    mutants.stream()
        .collect(
            Collectors.groupingBy(
                mutant -> cells(place(mutant), mutant.change(), rest.apply(mutant)),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(
            alike -> {
              Mutant first = alike.get(0);
              String times = alike.size() == 1 ? "" : alike.size() + " times: ";
              row(text, place(first), times + first.change(), rest.apply(first));
            });
  }

  /** How a mutant is named. */
  static String place(Mutant mutant) {
    return mutant.type() + ":" + mutant.line() + " `" + mutant.text().replace("|", "\\|") + "`";
  }

  static String cells(Object... cells) {
    return Arrays.stream(cells).map(Object::toString).collect(Collectors.joining(" | "));
  }

  static void row(StringBuilder text, Object... cells) {
    text.append("| ").append(cells(cells)).append(" |\n");
  }
}
