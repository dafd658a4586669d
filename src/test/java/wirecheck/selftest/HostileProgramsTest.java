package wirecheck.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.report.Harmless;

/** Programs that mean harm are judged as if they did not, in bounded time and memory. */
class HostileProgramsTest {
  private static final int AT_ONCE = 3;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(AT_ONCE);

  @TempDir private static Path folder;

  @AfterAll
  static void endThePool() {
    POOL.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> are_judged_and_harm_nobody() {
    List<DynamicTest> tests = HostilePrograms.ALL.stream().map(HostileProgramsTest::test).toList();
    return tests.stream();
  }

  private static DynamicTest test(HostileProgram program) {
    Optional<String> missing = Script.of(program.file()).missing();
    Future<HostileRun> run = missing.isPresent() ? null : POOL.submit(() -> run(program));
    return DynamicTest.dynamicTest(
        program.toString(),
        () -> {
          assumeTrue(
              missing.isEmpty() || Boolean.getBoolean("wirecheck.requireTools"), missing::get);
          assertThat(missing).isEmpty();
          check(program, run.get());
        });
  }

  private static HostileRun run(HostileProgram program) throws Exception {
    return HostileRun.of(program, Files.createTempDirectory(folder.toRealPath(), "run"));
  }

  private static void check(HostileProgram program, HostileRun run) throws Exception {
    Path directory = run.folder().resolve("wirecheck-report");
    Path last = program.isRepeated() ? directory.resolve("2") : directory;
    assertThat(last.resolve("report.json")).as(run.console()).exists();
    HostileReport report = new HostileReport(last);
    assertThat(report.with("fail")).as("fail: " + report.details()).isEqualTo(program.fails());
    assertThat(report.with("inconclusive"))
        .as("inconclusive: " + report.details())
        .isEqualTo(program.inconclusive());
    Set<String> passes = Ids.sorted(program.selected());
    passes.removeAll(program.fails());
    passes.removeAll(program.inconclusive());
    assertThat(report.with("pass")).as("pass: " + report.details()).isEqualTo(passes);
    assertThat(run.status()).as("status:\n" + run.console()).isEqualTo(program.status());
    report.check();
    String page = report.page();
    assertThat(program.shows()).allSatisfy(fragment -> assertThat(page).contains(fragment));
    assertThat(run.console()).contains(program.tells());
    String console = run.console().replace("\r\n", "\n");
    assertThat(Harmless.complaintsAboutText(console)).as("console").isEmpty();
    assertThat(run.left()).as("left behind").isEmpty();
    assertThat(run.peak()).as("MiB").isBetween(1L, (long) HostilePrograms.MOST_MEMORY);
  }

  @Test
  void the_table_of_hostile_programs_is_up_to_date() throws IOException {
    Documents.check("docs/hostile-programs.md", HostilePrograms.text(), HostileProgramsTest.class);
  }
}
