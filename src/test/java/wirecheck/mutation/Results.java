package wirecheck.mutation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wirecheck.spec.Role;
import wirecheck.verdict.Verdict;

/** What came of every mutant in each role that runs the line it changes. */
final class Results {
  private final Map<Mutant, Map<Role, Trial.Outcome>> outcomes = new LinkedHashMap<>();

  Results(List<Mutant> mutants) {
    mutants.forEach(mutant -> outcomes.put(mutant, new TreeMap<>()));
  }

  void enter(Mutant mutant, Role role, Trial.Outcome outcome) {
    outcomes.get(mutant).put(role, outcome);
  }

  List<Mutant> all() {
    return List.copyOf(outcomes.keySet());
  }

  /** Mutants whose line no role runs. */
  List<Mutant> unreached() {
    return only(mutant -> outcomes.get(mutant).isEmpty());
  }

  /** Mutants that are run, and that no role rejects. */
  List<Mutant> surviving() {
    return only(mutant -> !outcomes.get(mutant).isEmpty() && rejecting(mutant).isEmpty());
  }

  /** Mutants that one role rejects and another runs and does not reject. */
  List<Mutant> divided() {
    return only(mutant -> !rejecting(mutant).isEmpty() && !passing(mutant).isEmpty());
  }

  private List<Mutant> only(Predicate<Mutant> which) {
    return outcomes.keySet().stream().filter(which).toList();
  }

  /** The roles that run a mutant and do not reject it. */
  List<Role> passing(Mutant mutant) {
    return outcomes.get(mutant).keySet().stream().filter(role -> !rejects(role, mutant)).toList();
  }

  /** The requirements that reject a mutant, one of each role that does. */
  List<String> rejecting(Mutant mutant) {
    return outcomes.get(mutant).keySet().stream()
        .filter(role -> rejects(role, mutant))
        .map(role -> outcomes.get(mutant).get(role).requirement())
        .toList();
  }

  private boolean rejects(Role role, Mutant mutant) {
    return outcomes.get(mutant).get(role).verdict() == Verdict.FAIL;
  }

  /** Mutants that a role runs. */
  List<Mutant> runBy(Role role) {
    return only(mutant -> outcomes.get(mutant).containsKey(role));
  }

  /** Mutants that a role rejects. */
  List<Mutant> rejectedBy(Role role) {
    return only(mutant -> outcomes.get(mutant).containsKey(role) && rejects(role, mutant));
  }

  /** What was neither rejected nor passed. */
  List<String> undecided() {
    return outcomes.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().entrySet().stream()
                    .filter(of -> of.getValue().verdict() != Verdict.FAIL)
                    .filter(of -> of.getValue().verdict() != Verdict.PASS)
                    .map(of -> of.getKey().word() + " " + entry.getKey() + of.getValue().words()))
        .collect(Collectors.toList());
  }
}
