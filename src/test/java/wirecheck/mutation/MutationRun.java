package wirecheck.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;
import wirecheck.verdict.Verdict;

/**
 * Lets the features judge every mutant of the reference implementation, in each role that runs the
 * line it changes, and writes the document. With arguments, these roles and classes alone are
 * judged, and no document is written.
 */
public final class MutationRun {
  private final List<Role> roles;
  private final List<Mutant> chosen;
  private final Mutants mutants;
  private final Path folder;

  private MutationRun(List<String> words, Mutants mutants, Path folder) {
    this.mutants = mutants;
    this.folder = folder;
    List<Role> named = Hello.ROLES.stream().filter(role -> words.contains(role.word())).toList();
    roles = named.isEmpty() ? Hello.ROLES : named;
    List<Mutant> ofTypes =
        mutants.all().stream().filter(mutant -> words.contains(mutant.type())).toList();
    chosen = ofTypes.isEmpty() ? mutants.all() : ofTypes;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("wirecheck-mutation");
    List<String> complaints;
    try {
      complaints = complaints(List.of(arguments), folder);
    } finally {
      remove(folder);
    }
    complaints.forEach(System.out::println);
    System.exit(complaints.isEmpty() ? 0 : 1);
  }

  private static List<String> complaints(List<String> words, Path folder)
      throws IOException, InterruptedException {
    Results results = new MutationRun(words, Mutants.find(), folder).judge();
    List<String> complaints = new ArrayList<>(results.undecided());
    complaints.addAll(Explanations.missing(results));
    if (words.isEmpty()) {
      MutationDocument.write(results);
      complaints.addAll(Explanations.idle(results));
    }
    return complaints;
  }

  private Results judge() throws IOException, InterruptedException {
    Reach reach = Reach.measure(folder, roles);
    Results results = new Results(chosen);
    for (Mutant mutant : chosen) {
      Path classes = mutants.write(mutant, folder.resolve("classes"));
      for (Role role : roles.stream().filter(role -> reach.covers(mutant, role)).toList()) {
        Trial.Outcome outcome = judge(role, classes);
        results.enter(mutant, role, outcome);
        System.out.println(role.word() + " " + mutant + ": " + outcome.words());
      }
      remove(classes);
    }
    return results;
  }

  /** Once more before "inconclusive" counts: on a busy machine it may be nobody's fault. */
  private static Trial.Outcome judge(Role role, Path classes)
      throws IOException, InterruptedException {
    Trial.Outcome outcome = Trial.of(Reference.in(role, classes));
    return outcome.verdict() == Verdict.INCONCLUSIVE
        ? Trial.of(Reference.in(role, classes))
        : outcome;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
