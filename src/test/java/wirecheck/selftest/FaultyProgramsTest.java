package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wirecheck.verdict.Verdict;

/**
 * Every program is judged by all requirements of its role, with the deadlines of every day, and is
 * found to break exactly what the table says. They wait more than they work, so several run at
 * once.
 */
class FaultyProgramsTest {
  private static final Crowd CROWD = new Crowd(5);
  private static final Bites BITES = new Bites();

  @AfterAll
  static void leaveTheCrowd() {
    CROWD.leave();
  }

  @TestFactory
  Stream<DynamicTest> conforms() {
    return tests(FaultyPrograms.conformant()).stream();
  }

  /** Not only every requirement: whatever scenario were taken away, some mistake would pass. */
  @TestFactory
  Stream<DynamicTest> breaks_exactly_what_the_table_says() {
    List<FaultyProgram> programs = FaultyPrograms.all();
    Stream<DynamicTest> last =
        Stream.of(
            DynamicTest.dynamicTest("every scenario fails a program", () -> checkBites(programs)));
    return Stream.concat(tests(programs).stream(), last);
  }

  private static List<DynamicTest> tests(List<FaultyProgram> programs) {
    return programs.stream().map(FaultyProgramsTest::test).toList();
  }

  private static DynamicTest test(FaultyProgram program) {
    Optional<String> missing = program.source().missing();
    Callable<Judgement> judge = () -> Judge.judge(program.source().subject(program.role()));
    Optional<Future<Judgement>> run =
        missing.isPresent() ? Optional.empty() : Optional.of(CROWD.judge(judge));
    return DynamicTest.dynamicTest(
        program.toString(),
        () -> {
          assumeThere(missing);
          Consumer<Judgement> check = judgement -> compare(program, judgement);
          CROWD.check(program.toString(), run.orElseThrow(), judge, check);
        });
  }

  private static void assumeThere(Optional<String> missing) {
    assumeTrue(missing.isEmpty() || Boolean.getBoolean("wirecheck.requireTools"), missing::get);
    assertTrue(missing.isEmpty(), missing::get);
  }

  private static void checkBites(List<FaultyProgram> programs) {
    programs.forEach(program -> assumeThere(program.source().missing()));
    assertEquals(Set.of(), BITES.missing(), "scenarios that fail no program");
  }

  private static void compare(FaultyProgram program, Judgement judgement) {
    assertEquals(
        told(program.fails(), program.inconclusive(), Set.of()),
        told(
            settled(program, judgement.with(Verdict.FAIL)),
            settled(program, judgement.with(Verdict.INCONCLUSIVE)),
            judgement.with(Verdict.ERROR)),
        () -> program + ":\n" + judgement.details() + "\n");
    if (!program.main().isEmpty()) {
      checkMain(program, judgement);
    }
    BITES.add(judgement, program.unsettled());
  }

  /** Whether a fragment stands there; a bar holds those apart of which one has to. */
  private static boolean says(String reason, String fragment) {
    return Stream.of(fragment.split(" \\| ")).anyMatch(one -> saysInOrder(reason, one));
  }

  /** Whether all parts of a fragment, which dots hold apart, stand there in their order. */
  private static boolean saysInOrder(String reason, String fragment) {
    int from = 0;
    for (String part : fragment.split(" \\.\\.\\. ")) {
      int at = reason.indexOf(part, from);
      if (at < 0) {
        return false;
      }
      from = at + part.length();
    }
    return true;
  }

  private static Set<String> settled(FaultyProgram program, Set<String> ids) {
    ids.removeAll(program.unsettled());
    return ids;
  }

  private static String told(Set<String> fail, Set<String> inconclusive, Set<String> error) {
    return "fail " + fail + ", inconclusive " + inconclusive + ", error " + error;
  }

  private static void checkMain(FaultyProgram program, Judgement judgement) {
    String reason = judgement.finding(program.main()).reason();
    assertTrue(
        says(reason, program.reason()),
        () -> program + ": expected the reason to say " + program.reason() + "\nbut: " + reason);
    if (!program.rejectedBy().isEmpty()) {
      assertEquals(
          program.rejectedBy(), judgement.rejecting(program.main()), program + ": scenarios");
    } else {
      int all = judgement.scenarios().get(program.main()).size();
      assertEquals(all, judgement.rejecting(program.main()).size(), program + ": scenarios");
    }
  }
}
