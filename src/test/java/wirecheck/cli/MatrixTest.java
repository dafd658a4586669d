package wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.cli.CommandLineForTests.Result;

/** Many subjects in one run, from the file to the page. */
@Timeout(300)
class MatrixTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:TieredStopAtLevel=1 -cp ";
  private static final String GOOD =
      JAVA
          + "../reference-impl/target/classes wirecheck.reference.Main %s --host {host} --port {port}";
  private static final String WRONG =
      JAVA + "target/classes wirecheck.run.AnswersEndOfStream {host} {port}";

  @TempDir private Path folder;

  @Test
  void subjects_are_judged_side_by_side_and_one_does_not_spoil_another() throws IOException {
    Result result =
        matrix(
            "--only",
            "TCP-S2,TCP-S11,UDP-S2",
            entry("good one", "tcp-server", GOOD.formatted("tcp-server")),
            entry("absent", "tcp-server", "/no/such/program {port}"),
            entry("wrong", "tcp-server", WRONG),
            entry("datagrams", "udp-server", GOOD.formatted("udp-server")));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out())
        .contains(
            "judging 4 subjects", "Strictly conformant       tcp-server  good one: 2 of 2 passed")
        .contains("Not conformant            tcp-server  wrong: 1 of 2 passed")
        .contains("absent: cannot run /no/such/program")
        .contains(
            "2 of 4 subjects conform. 2 meet every SHOULD too, 1 not conformant, 1 could not");
    JsonNode matrix = json("matrix.json");
    assertThat(matrix.findValuesAsText("name"))
        .endsWith("good one", "absent", "wrong", "datagrams");
    assertThat(matrix.at("/judged/2/verdicts/TCP-S11").asText()).isEqualTo("fail");
    assertThat(matrix.at("/judged/1/outcome").asText()).isEqualTo("not-started");
    assertThat(report().resolve("index.html")).content().contains("wrong/report.html#TCP-S11");
    assertThat(report().resolve("wrong/report.html")).content().contains("id=\"TCP-S11\"");
    assertThat(json("good-one/report.json").at("/conformance").asText())
        .isEqualTo("strictly-conformant");
    assertThat(report().resolve("good-one/summary.md")).exists();
    assertThat(report().resolve("good-one/badge.svg")).content().contains("in 2 of 32");
    assertThat(report().resolve("absent/badge.svg")).content().contains("not judged");
    assertThat(report().resolve("absent/report.html")).doesNotExist();
  }

  @Test
  void nothing_of_an_earlier_run_is_left_to_be_taken_for_this_one() throws IOException {
    matrix("--only", "TCP-S2", entry("one", "tcp-server", GOOD.formatted("tcp-server")));
    Result result = matrix("--only", "TCP-S2", entry("one", "tcp-server", "/no/such/program"));
    assertThat(result.status()).isEqualTo(2);
    try (Stream<Path> files = Files.list(report().resolve("one"))) {
      assertThat(files).extracting(f -> f.getFileName().toString()).containsExactly("badge.svg");
    }
  }

  @Test
  void what_a_subject_is_known_to_fail_does_not_count_and_is_kept_true() throws IOException {
    Path known =
        Files.writeString(
            folder.resolve("known.yaml"),
            "failing:\n  - {id: TCP-S11, reason: it answers the end of stream}\n");
    String wrong = entry("wrong", "tcp-server", WRONG) + "  known-failing: " + known + "\n";
    Result result = matrix("--only", "TCP-S2,TCP-S11", wrong);
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(result.out()).contains("Not conformant, as known", "0 of 1 subject conform. 1 not");
    JsonNode row = json("matrix.json").at("/judged/0");
    assertThat(row.at("/conformance").asText()).isEqualTo("non-conformant");
    assertThat(row.at("/status").asInt()).isZero();
    assertThat(row.at("/known/TCP-S11").asText()).isEqualTo("fail, known");
    assertThat(report().resolve("index.html"))
        .content()
        .contains("cell fail must known", "title=\"TCP-S11 fail, known: ");

    String good =
        entry("good", "tcp-server", GOOD.formatted("tcp-server")) + "  known-failing: " + known;
    result = matrix("--only", "TCP-S11", good + "\n");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("Strictly conformant, unexpectedly");
    assertThat(report().resolve("index.html")).content().contains("remove it there");
  }

  @Test
  void there_is_one_bound_for_all() throws IOException {
    String log = folder.resolve("log").toString();
    Path script = folder.resolve("server.sh");
    Files.writeString(
        script,
        "echo + >>" + log + "\ntrap 'echo - >>" + log + "; exit 0' TERM\nsleep 60 & wait\n");
    List<String> entries =
        new ArrayList<>(List.of("--jobs", "2", "--only", "TCP-S1,TCP-S2,TCP-S3"));
    entries.addAll(List.of("--timeout", "1s"));
    for (int i = 0; i < 4; i++) {
      entries.add(entry("s" + i, "tcp-server", "sh " + script));
    }
    matrix(entries.toArray(String[]::new));
    int running = 0;
    int most = 0;
    for (String line : Files.readAllLines(Path.of(log))) {
      running += line.equals("+") ? 1 : -1;
      most = Math.max(most, running);
    }
    assertThat(most).isEqualTo(2);
  }

  @Test
  void shards_judge_each_subject_once_and_are_merged() throws IOException {
    String[] entries = {
      entry("a", "tcp-server", GOOD.formatted("tcp-server")),
      entry("b", "tcp-server", WRONG),
      entry("c", "udp-server", GOOD.formatted("udp-server"))
    };
    List<String> merge =
        new ArrayList<>(List.of("merge", "--report", folder.resolve("all").toString()));
    int[] expected = {0, 1, 0, 0};
    for (int i = 1; i <= 4; i++) {
      String shard = folder.resolve("shard" + i).toString();
      List<String> arguments = new ArrayList<>(List.of("--shard", i + "/4", "--report", shard));
      arguments.addAll(List.of("--only", "TCP-S2,TCP-S11,UDP-S2"));
      arguments.addAll(List.of(entries));
      Result result = matrix(arguments.toArray(String[]::new));
      assertThat(result.status()).as(result.out() + result.err()).isEqualTo(expected[i - 1]);
      assertThat(folder.resolve("shard" + i + "/matrix.json")).exists();
      merge.add(shard);
    }
    Result merged = CommandLineForTests.quietly(merge.toArray(String[]::new));
    assertThat(merged.err()).isEmpty();
    assertThat(merged.status()).isEqualTo(1);
    assertThat(merged.out()).contains("2 of 3 subjects conform");
    assertThat(folder.resolve("all/b/report.html")).exists();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "matrix | FILE",
        "matrix no-such.yaml | cannot read no-such.yaml: there is no such file",
        "matrix FILE --shard 3/2 | --shard needs I/N",
        "matrix FILE --only UDP-S1 | --only UDP-S1: no subject has a role with such a requirement",
        "matrix FILE --only TCP-S99 | unknown requirement TCP-S99",
        "matrix FILE --level MUST --only TCP-S15 | nothing is selected",
        "matrix FILE --jobs 0 | --jobs needs a number",
        "matrix FILE --nonsense | --nonsense",
        "merge somewhere | --report",
        "merge --report out | DIR"
      })
  void wrong_usage_is_told_in_a_line(String line, String told) throws IOException {
    Path file = file(entry("a", "tcp-server", "true"));
    Result result =
        CommandLineForTests.quietly(line.trim().replace("FILE", file.toString()).split("\\s+"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(told).doesNotContain("\tat ");
    assertThat(result.err().lines().count()).isLessThanOrEqualTo(2);
  }

  @Test
  void wrong_file_is_told_with_its_line_and_nothing_is_judged() throws IOException {
    Result result = matrix(entry("a", "tcp-server", "true"), "- name: b\n");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("matrix.yaml, line 4: the subject has no role");
    assertThat(report()).doesNotExist();
  }

  private static String entry(String name, String role, String command) {
    return "- name: " + name + "\n  role: " + role + "\n  command: " + command + "\n";
  }

  /** Runs it; what begins like an entry goes to the file, the rest to the command line. */
  private Result matrix(String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of("matrix", "--report", report().toString()));
    List<String> entries = new ArrayList<>();
    for (String argument : arguments) {
      (argument.startsWith("- ") ? entries : line).add(argument);
    }
    if (line.lastIndexOf("--report") > 1) {
      line.subList(1, 3).clear();
    }
    line.add(file(entries.toArray(String[]::new)).toString());
    return CommandLineForTests.quietly(line.toArray(String[]::new));
  }

  private Path file(String... entries) throws IOException {
    return Files.writeString(folder.resolve("matrix.yaml"), String.join("", entries));
  }

  private Path report() {
    return folder.resolve("report");
  }

  private JsonNode json(String file) throws IOException {
    return new ObjectMapper().readTree(report().resolve(file).toFile());
  }
}
