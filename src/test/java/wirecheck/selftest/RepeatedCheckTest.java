package wirecheck.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.baseline.KnownFailures;
import wirecheck.baseline.KnownFailuresWriter;
import wirecheck.faulty.HelloTcpServer;
import wirecheck.faulty.tcpserver.AppendsANewline;
import wirecheck.outcome.Judgement;
import wirecheck.outcome.Report;
import wirecheck.run.Console;
import wirecheck.run.RepeatedCheck;
import wirecheck.run.RunSettings;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;
import wirecheck.sut.Launcher;

/** A check that is repeated: a program that is right in every other run. */
class RepeatedCheckTest {
  private static final int RUNS = 4;

  private final StringBuffer shown = new StringBuffer();

  @TempDir private Path folder;

  /** Wrong in the first run, right in the second, and so on. */
  private record Fickle(AtomicInteger runs) implements Subject {
    @Override
    public Role role() {
      return Hello.TCP_SERVER;
    }

    @Override
    public Launcher launcher(
        InetAddress host, Timeouts patience, Map<String, Boolean> shownWords, Payload request) {
      boolean wrong = runs.getAndIncrement() % 2 == 0;
      return new InProcessLauncher(
          "Fickle", wrong ? AppendsANewline::new : HelloTcpServer::new, host);
    }

    @Override
    public Report.Subject shown() {
      return new Report.Subject(role().word(), "command", arguments());
    }

    @Override
    public List<String> arguments() {
      return List.of("Fickle");
    }
  }

  @Test
  void tells_what_changed_and_writes_it_as_flaky() throws IOException {
    Path file = folder.resolve("known.yaml");
    KnownFailuresWriter writer = new KnownFailuresWriter(file, KnownFailures.NONE, Hello.PACKS);
    RepeatedCheck check = check(KnownFailures.NONE);

    assertThat(check.run(RUNS)).isEqualTo(Judgement.CHANGED);
    check.write(writer);

    assertThat(shown)
        .contains("  TCP-S2   2 fail, 2 pass  changed\n")
        .contains("  TCP-S13  4 pass\n")
        .contains("some verdicts changed\n")
        .endsWith("0 failing and 1 flaky: give it with --known-failing\n");
    assertThat(Files.readString(file)).contains("failing: []", "flaky:\n  - id: \"TCP-S2\"\n");

    KnownFailures known = KnownFailures.read(file, Hello.PACKS, LocalDate.now());
    assertThat(check(known).run(RUNS)).as(shown.toString()).isZero();
    assertThat(shown)
        .contains("  TCP-S2   2 fail, 2 pass  changed, listed as flaky\n")
        .endsWith("no verdict changed that is not listed as flaky\n");
  }

  @Test
  void does_not_excuse_a_change_by_an_entry_that_says_it_always_fails() throws IOException {
    Path file = Files.writeString(folder.resolve("known.yaml"), "");
    Files.writeString(file, "failing:\n  - {id: TCP-S2, reason: always}\n");
    KnownFailures known = KnownFailures.read(file, Hello.PACKS, LocalDate.now());

    assertThat(check(known).run(2)).isEqualTo(Judgement.CHANGED);
    assertThat(shown).contains("TCP-S2 passes although " + file + " says that it fails");
  }

  @Test
  void once_is_no_repetition() throws IOException {
    assertThat(check(KnownFailures.NONE).run(1)).isEqualTo(Judgement.NON_CONFORMANT);
    assertThat(shown).doesNotContain("run 1", "verdicts of all runs");
    assertThat(folder.resolve("report/report.json")).exists();
  }

  private RepeatedCheck check(KnownFailures known) {
    return new RepeatedCheck(
        new Fickle(new AtomicInteger()),
        Selection.of(
            Judge.specification(), Hello.TCP_SERVER, List.of("TCP-S2", "TCP-S13"), Level.MAY, ""),
        RunSettings.usual(2, false).with(known),
        folder.resolve("report"),
        List.of(),
        new Console(shown, false, false, "wirecheck"));
  }
}
