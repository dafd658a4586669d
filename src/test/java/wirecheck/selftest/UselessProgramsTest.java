package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wirecheck.verdict.Verdict;

/** Programs of no use score what they truly meet, soon, and never end the suite. */
class UselessProgramsTest {
  private static final Crowd CROWD = new Crowd(5);

  @AfterAll
  static void leaveTheCrowd() {
    CROWD.leave();
  }

  @TestFactory
  Stream<DynamicTest> scores_exactly_what_it_meets() {
    List<DynamicTest> tests = UselessPrograms.ALL.stream().map(UselessProgramsTest::test).toList();
    return tests.stream();
  }

  private static DynamicTest test(UselessProgram program) {
    Callable<Judgement> judge =
        () -> Judge.judge(new InProcessSubject(program.role(), program.name(), program.maker()));
    Future<Judgement> run = CROWD.judge(judge);
    return DynamicTest.dynamicTest(
        program.toString(),
        () -> CROWD.check(program.toString(), run, judge, judgement -> check(program, judgement)));
  }

  private static void check(UselessProgram program, Judgement judgement) {
    assertEquals(
        program.passes(),
        judgement.with(Verdict.PASS),
        () -> program + " passes\n" + judgement.details() + "\n");
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
