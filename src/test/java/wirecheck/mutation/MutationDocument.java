package wirecheck.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;

/** What came of all mutants, as a document for people. */
final class MutationDocument {
  static final Path PATH = Path.of("../docs/mutation.md");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final String HEAD =
      """
      # Mutants of the reference implementation

      Would the features notice if the reference implementation were another? pitest changes its classes in one place
      at a time: all of its stronger mutators, in the code that the compiler adds, too. Each changed program is judged by the
      features alone, MUST and SHOULD, in every role that runs the changed line, and is *rejected* when a requirement fails.
      This file is made by `context/mutation`; `MutationTest` tells when it is out of date.

      %s, Java %s.
      """;

  private static final String SUMMARY =
      """
      Of %d mutants that are run %d are rejected: %.1f %%. %d of the others do the same as the original, so that nobody
      can tell them from it; of those that differ %.1f %% are rejected, and what the rest does otherwise is not specified.""";

  private final StringBuilder text = new StringBuilder();
  private final Results results;

  private MutationDocument(Results results) {
    this.results = results;
  }

  static void write(Results results) throws IOException {
    Files.writeString(PATH, new MutationDocument(results).text());
  }

  private String text() {
    String java = System.getProperty("java.version");
    text.append(HEAD.formatted(DAY.format(LocalDate.now()), java));
    classes();
    roles();
    survivors();
    divided();
    unreached();
    return text.toString();
  }

  private void survivors() {
    text.append("\n## Not rejected\n\n").append(summary()).append("\n\n");
    text.append("| mutant | change | run by | why it is not rejected |\n|---|---|---|---|\n");
    MutantRows.append(
        text,
        results.surviving(),
        mutant -> MutantRows.cells(words(results.passing(mutant)), why(mutant)));
  }

  private void divided() {
    text.append("\n## Rejected in one role, not in another\n\n");
    text.append("| mutant | change | rejected by | not in | why not |\n|---|---|---|---|---|\n");
    MutantRows.append(
        text,
        results.divided(),
        mutant ->
            MutantRows.cells(
                String.join(", ", results.rejecting(mutant)),
                words(results.passing(mutant)),
                why(mutant)));
  }

  private void unreached() {
    text.append("\n## Never run\n\nNo role runs these lines when it is started as the suite ");
    text.append("starts it, so nobody could judge these mutants.\n\n");
    text.append("| mutant | change | why it is never run |\n|---|---|---|\n");
    MutantRows.append(text, results.unreached(), MutationDocument::why);
  }

  private void classes() {
    text.append("\n| class | mutants | never run | rejected | not rejected |\n");
    text.append("|---|---|---|---|---|\n");
    results.all().stream()
        .collect(Collectors.groupingBy(Mutant::type, TreeMap::new, Collectors.toList()))
        .forEach(this::counts);
    counts("all", results.all());
  }

  private void counts(String name, List<Mutant> mutants) {
    long never = mutants.stream().filter(results.unreached()::contains).count();
    long not = mutants.stream().filter(results.surviving()::contains).count();
    MutantRows.row(text, name, mutants.size(), never, mutants.size() - never - not, not);
  }

  private void roles() {
    text.append("\n| role | mutants that it runs | rejected | not rejected |\n|---|---|---|---|\n");
    for (Role role : Hello.ROLES) {
      int run = results.runBy(role).size();
      int rejected = results.rejectedBy(role).size();
      MutantRows.row(text, role.word(), run, rejected, run - rejected);
    }
  }

  private String summary() {
    List<Mutant> surviving = results.surviving();
    long same =
        surviving.stream()
            .flatMap(mutant -> Explanations.of(mutant).stream())
            .filter(explanation -> explanation.kind() == Explanation.Kind.SAME)
            .count();
    int run = results.all().size() - results.unreached().size();
    int rejected = run - surviving.size();
    return SUMMARY.formatted(
        run, rejected, 100.0 * rejected / run, same, 100.0 * rejected / (run - same));
  }

  private static String why(Mutant mutant) {
    return Explanations.of(mutant).map(Explanation::words).orElse("**not explained**");
  }

  private static String words(List<Role> roles) {
    return roles.stream().map(Role::word).collect(Collectors.joining(", "));
  }
}
