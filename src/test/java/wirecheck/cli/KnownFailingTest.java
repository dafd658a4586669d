package wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.cli.CommandLineForTests.Result;
import wirecheck.run.AnswersEndOfStream;

/** What is known to fail, on the command line: a program that takes end of stream for a message. */
class KnownFailingTest {
  private static final String S11 = "  - id: TCP-S11\n    reason: recv returns nothing\n";

  @TempDir private Path folder;

  @Test
  void without_the_file_the_program_is_judged_as_ever() {
    Result result = check();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).doesNotContain("known");
  }

  @Test
  void a_failure_that_is_known_leaves_the_status_0_and_the_report_true() throws IOException {
    Result result = check("--known-failing", known("failing:\n" + S11));

    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out())
        .contains("fail, known     TCP-S11", "fail, known: recv returns nothing\n")
        .contains("Not conformant: 1 of 2 MUSTs failed.")
        .endsWith(
            "1 failure is known: TCP-S11, see "
                + folder.resolve("known.yaml")
                + ". Nothing else failed that counts, so the exit status is 0.\n");
    assertThat(report("report.json"))
        .contains("\"conformance\" : \"non-conformant\"", "\"verdict\" : \"fail\"")
        .contains("\"list\" : \"failing\"", "\"reason\" : \"recv returns nothing\"");
    assertThat(report("junit.xml")).contains("failures=\"1\"", "<failure type=\"MUST\"");
  }

  @Test
  void a_failure_that_is_gone_has_to_be_removed_from_the_file() throws IOException {
    Result result =
        check(
            "--known-failing",
            known("failing:\n" + S11 + "  - id: TCP-S2\n    reason: no reply yet\n"));

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            "TCP-S2 passes although "
                + folder.resolve("known.yaml")
                + " says that it fails: remove it there\n");
  }

  @Test
  void an_entry_that_has_expired_is_told_and_has_no_effect() throws IOException {
    Result result = check("--known-failing", known("failing:\n" + S11 + "    until: 2020-02-29\n"));

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("expired on 2020-02-29: it no longer counts\n");
  }

  @Test
  void entries_of_other_roles_and_of_what_is_not_selected_are_not_looked_at() throws IOException {
    String others = "  - id: UDP-S1\n    reason: x\n  - id: TCP-S4\n    reason: y\n";
    Result result = check("--known-failing", known("failing:\n" + S11 + others));

    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out()).doesNotContain("UDP-S1", "TCP-S4");
  }

  @Test
  void a_file_that_cannot_be_used_ends_the_run_before_it_begins() throws IOException {
    Result unknown = check("--known-failing", known("failing:\n  - id: TCP-S99\n"));
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .isEqualTo(
            "wirecheck: "
                + folder.resolve("known.yaml")
                + ", line 2: unknown requirement TCP-S99: correct or remove it;"
                + " wirecheck spec lists all\n");
    assertThat(folder.resolve("report")).doesNotExist();

    Result missing = check("--known-failing", folder.resolve("missing").toString());
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).endsWith("missing: there is no such file\n").hasLineCount(1);
  }

  @Test
  void what_a_run_writes_lets_the_next_end_with_status_0() throws IOException {
    String file = folder.resolve("written.yaml").toString();
    Result first = check("--write-known-failing", file);
    assertThat(first.status()).isEqualTo(1);
    assertThat(first.out())
        .endsWith(
            file + " lists what fails, 1 failing and 0 flaky: give it with --known-failing\n");

    Result second = check("--known-failing", file);
    assertThat(second.status()).as(second.out() + second.err()).isZero();
    assertThat(second.out()).contains("fail, known: expected \"hello\", then end of stream");
  }

  @Test
  void a_file_is_brought_up_to_date_in_its_place() throws IOException {
    String file = known("failing:\n" + S11 + "  - id: TCP-S2\n    reason: no reply yet\n");
    Result first = check("--known-failing", file, "--write-known-failing", file);
    assertThat(first.status()).isEqualTo(1);
    assertThat(Path.of(file)).content().contains("recv returns nothing").doesNotContain("TCP-S2");

    assertThat(check("--known-failing", file).status()).isZero();
  }

  @Test
  void a_file_that_is_there_is_not_written_over_and_nothing_is_judged() throws IOException {
    String file = known("# mine\n");
    Result result = check("--write-known-failing", file);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("wirecheck: --write-known-failing " + file + ": it is there already;")
        .hasLineCount(1);
    assertThat(Path.of(file)).hasContent("# mine");
    assertThat(folder.resolve("report")).doesNotExist();
  }

  private String known(String text) throws IOException {
    return Files.writeString(folder.resolve("known.yaml"), text).toString();
  }

  private String report(String file) throws IOException {
    return Files.readString(folder.resolve("report").resolve(file));
  }

  /** Judges two MUSTs of the program: it meets TCP-S2 and breaks TCP-S11. */
  private Result check(String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "tcp-server", "--only", "TCP-S2,TCP-S11"));
    arguments.addAll(List.of("--report", folder.resolve("report").toString()));
    arguments.addAll(List.of(options));
    arguments.add("--");
    arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    arguments.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    arguments.addAll(List.of("-cp", "target/classes", AnswersEndOfStream.class.getName()));
    arguments.addAll(List.of("{host}", "{port}"));
    return CommandLineForTests.quietly(arguments.toArray(String[]::new));
  }
}
