package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wirecheck.spec.Level;
import wirecheck.spec.Requirement;

/** Every requirement is shown to bite, and the kill table says how. */
class KillTableTest {
  private static final List<FaultyProgram> ALL = FaultyPrograms.all();

  @Test
  void every_requirement_that_is_not_implied_is_broken_by_a_program_of_its_own() {
    Set<String> broken = ALL.stream().map(FaultyProgram::main).collect(Collectors.toSet());
    Set<String> unbroken = new TreeSet<>(Ids.ORDER);
    for (Requirement requirement : Judge.specification().requirements()) {
      boolean counts = requirement.level() != Level.MAY;
      if (counts && !KillTable.IMPLIED.contains(requirement.id())) {
        unbroken.add(requirement.id());
      }
    }
    unbroken.removeAll(broken);
    assertEquals(Set.of(), unbroken, "requirements without a wrong program");
  }

  @Test
  void implied_requirements_are_requirements() {
    Set<String> known =
        Judge.specification().requirements().stream()
            .map(Requirement::id)
            .collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>(KillTable.IMPLIED);
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void there_are_at_least_90_programs_and_15_of_them_in_other_languages() {
    long foreign = ALL.stream().filter(program -> program.name().contains(".")).count();
    assertEquals(90, Math.min(90, ALL.size()), "programs");
    assertEquals(15, Math.min(15, foreign), "programs in other languages");
  }

  @Test
  void a_program_that_does_more_than_fail_its_requirement_says_why() {
    List<String> silent =
        ALL.stream()
            .filter(
                p ->
                    p.fails().size() > 1 || !p.inconclusive().isEmpty() || !p.unsettled().isEmpty())
            .filter(p -> p.because().isEmpty())
            .map(FaultyProgram::toString)
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void names_are_unique_within_a_role() {
    Set<String> seen = new HashSet<>();
    List<String> twice =
        ALL.stream().map(FaultyProgram::toString).filter(name -> !seen.add(name)).toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void the_kill_table_is_up_to_date() throws IOException {
    Documents.check("docs/kill-table.md", KillTable.text(ALL), KillTableTest.class);
  }
}
