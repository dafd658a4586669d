package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wirecheck.verdict.Verdict;

/** Programs of no use score what they truly meet, soon, and never end the suite. */
class UselessProgramsTest {
  private static final int AT_ONCE = 6;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(AT_ONCE);

  @AfterAll
  static void endThePool() {
    POOL.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> scores_exactly_what_it_meets() {
    List<DynamicTest> tests = UselessPrograms.ALL.stream().map(UselessProgramsTest::test).toList();
    return tests.stream();
  }

  private static DynamicTest test(UselessProgram program) {
    Future<Judgement> run = POOL.submit(() -> judge(program));
    return DynamicTest.dynamicTest(program.toString(), () -> checkTwice(program, run));
  }

  /** Once more before a difference counts: in a crowd, who speaks first may come out otherwise. */
  private static void checkTwice(UselessProgram program, Future<Judgement> run) throws Exception {
    try {
      check(program, run.get());
    } catch (AssertionError inTheCrowd) {
      check(program, judge(program));
    }
  }

  private static Judgement judge(UselessProgram program) throws Exception {
    return Judge.judge(new InProcessSubject(program.role(), program.name(), program.maker()));
  }

  private static void check(UselessProgram program, Judgement judgement) {
    Set<String> passes = judgement.with(Verdict.PASS);
    passes.removeAll(program.byChance());
    assertEquals(
        program.passes(), passes, () -> program + " passes\n" + judgement.details() + "\n");
    assertEquals(
        0,
        judgement.with(Verdict.ERROR).size(),
        () -> program + ": errors\n" + judgement.details() + "\n");
    assertTrue(
        judgement.took().compareTo(program.bound()) <= 0,
        () -> program + " took " + judgement.took() + " of " + program.bound());
  }

  @Test
  void the_table_of_useless_programs_is_up_to_date() throws IOException {
    Documents.check("docs/useless-programs.md", UselessPrograms.text(), UselessProgramsTest.class);
  }
}
