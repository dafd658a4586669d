package wirecheck.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wirecheck.run.Subject;
import wirecheck.selftest.any.RightPrograms;
import wirecheck.selftest.any.TaggedProgram;
import wirecheck.selftest.any.UselessServers;
import wirecheck.selftest.any.WrongTcpClients;
import wirecheck.selftest.any.WrongTcpServers;
import wirecheck.selftest.any.WrongUdpClients;
import wirecheck.selftest.any.WrongUdpServers;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;
import wirecheck.verdict.Verdict;

/**
 * Every program of the tagged protocol is judged by the pack any, and breaks what its table says.
 */
class TaggedProgramsTest {
  /**
   * Many of them race with their peers: so many may come out as their tables say in a second look.
   */
  private static final int EXCUSED = 10;

  /** They wait more than they work. */
  private static final Crowd CROWD = new Crowd(8, EXCUSED);

  private static final Duration DEADLINE = Duration.ofSeconds(5);

  @AfterAll
  static void end() {
    CROWD.leave();
  }

  @TestFactory
  Stream<DynamicTest> a_right_one_breaks_nothing() {
    return tests(RightPrograms.ALL);
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_one_breaks_what_it_is_here_to_break_and_nothing_unknown() {
    List<TaggedProgram> all = new ArrayList<>(WrongTcpServers.ALL);
    all.addAll(WrongUdpServers.ALL);
    all.addAll(WrongTcpClients.ALL);
    all.addAll(WrongUdpClients.ALL);
    return tests(all);
  }

  @TestFactory
  Stream<DynamicTest> a_useless_one_passes_nothing_but_what_it_meets() {
    return UselessServers.ALL.stream().map(TaggedProgramsTest::useless).toList().stream();
  }

  private static DynamicTest useless(UselessServers.Entry entry) {
    TaggedProgram program = TaggedProgram.of("any/tcp-server", entry.maker(), "tagged.yaml");
    Future<Judgement> run = CROWD.judge(() -> judged(program));
    return DynamicTest.dynamicTest(
        "useless " + program.name(),
        () -> {
          Judgement judgement = run.get();
          Set<String> surplus = judgement.with(Verdict.PASS);
          surplus.removeAll(entry.passes());
          assertEquals(
              Set.of(),
              surplus,
              () -> "USELESS " + program.name() + "\n" + judgement.details() + "\n");
        });
  }

  private static Stream<DynamicTest> tests(List<TaggedProgram> programs) {
    return programs.stream().map(TaggedProgramsTest::test).toList().stream();
  }

  private static DynamicTest test(TaggedProgram program) {
    Optional<String> missing = missing(program);
    Optional<Future<Judgement>> run =
        missing.isPresent() ? Optional.empty() : Optional.of(CROWD.judge(() -> judged(program)));
    return DynamicTest.dynamicTest(
        program.toString(),
        () -> {
          assumeTrue(missing.isEmpty() || Boolean.getBoolean("wirecheck.requireTools"));
          CROWD.check(
              program.toString(),
              run.orElseThrow(),
              () -> judged(program),
              judgement -> compare(program, judgement));
        });
  }

  private static Optional<String> missing(TaggedProgram program) {
    return program.maker().isPresent() ? Optional.empty() : script(program).missing();
  }

  private static Script script(TaggedProgram program) {
    return Script.of("any/" + program.name());
  }

  private static Judgement judged(TaggedProgram program) throws Exception {
    Role role = Hello.PACKS.role(program.role());
    Subject subject =
        program.maker().isPresent()
            ? new InProcessSubject(role, program.name(), program.maker().get())
            : script(program).subject(role);
    String exchange = Script.unpacked("any/" + program.exchange()).toString();
    return Judge.judge(subject, exchange, DEADLINE);
  }

  /**
   * It fails what it is here to break, and nothing that the table does not know. Whatever else of
   * the table it fails may hang on who is first, the program or its peer.
   */
  private static void compare(TaggedProgram program, Judgement judgement) {
    Set<String> fails = judgement.with(Verdict.FAIL);
    Set<String> surplus = Ids.sorted(fails);
    surplus.removeAll(program.fails());
    surplus.removeAll(program.unsettled());
    Set<String> missing = Ids.sorted(program.main());
    missing.removeAll(fails);
    missing.removeAll(program.unsettled());
    assertEquals(
        "surplus [], missing [], error []",
        "surplus %s, missing %s, error %s"
            .formatted(surplus, missing, judgement.with(Verdict.ERROR)),
        () -> "SETS " + program + " " + fails + "\n" + judgement.details() + "\n");
  }
}
