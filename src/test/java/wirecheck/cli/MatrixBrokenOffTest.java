package wirecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C ends a matrix with all that it started, and loses nothing that was judged. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(180)
class MatrixBrokenOffTest {
  @TempDir private Path folder;

  @Test
  void what_was_judged_is_kept_and_nothing_is_left_running() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path pids = folder.resolve("pids");
    Path server = folder.resolve("server.sh");
    Files.writeString(server, "echo $$ >>" + pids + "\nexec sleep 100\n");
    StringBuilder file = new StringBuilder();
    file.append("- {name: done, role: tcp-server, command: /no/such/program}\n");
    for (int i = 0; i < 8; i++) {
      file.append("- {name: s" + i + ", role: tcp-server, command: 'sh " + server + "'}\n");
    }
    Path list = Files.writeString(folder.resolve("matrix.yaml"), file);
    Path report = folder.resolve("report");
    Path log = folder.resolve("log");
    Process suite =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "wirecheck.cli.Main",
                "matrix",
                list.toString(),
                "--report",
                report.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      awaitThat(() -> Files.exists(pids) && Files.readAllLines(pids).size() >= 3, suite);
      awaitThat(() -> Files.readString(log).contains("done: cannot run"), suite);
      new ProcessBuilder("kill", "-INT", String.valueOf(suite.pid())).start().waitFor();
      assertThat(suite.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      suite.destroyForcibly();
    }

    assertThat(suite.exitValue()).as(Files.readString(log)).isEqualTo(130);
    JsonNode matrix = new ObjectMapper().readTree(report.resolve("matrix.json").toFile());
    assertThat(matrix.at("/interrupted").asBoolean()).isTrue();
    assertThat(matrix.at("/subjects").size()).isEqualTo(9);
    assertThat(matrix.at("/judged/0/outcome").asText()).isEqualTo("not-started");
    assertThat(matrix.at("/judged").size()).isBetween(3, 5);
    assertThat(matrix.at("/judged/1/outcome").asText()).isEqualTo("broken-off");
    assertThat(matrix.at("/judged/1/verdicts/TCP-S1").asText()).isEqualTo("inconclusive");
    assertThat(report.resolve("index.html")).content().contains("The run was broken off.", "s7");
    assertThat(report.resolve("s0/report.html")).content().contains("The run was broken off.");
    List<String> started = Files.readAllLines(pids);
    assertThat(started).noneMatch(MatrixBrokenOffTest::isAlive);
    assertThat(ends(Files.readString(log))).hasSize(1);
  }

  private static boolean isAlive(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
  }

  private static List<String> ends(String log) {
    return log.lines().filter(line -> line.contains("Report: ")).toList();
  }

  /** What is waited for. */
  @FunctionalInterface
  private interface Condition {
    boolean holds() throws Exception;
  }

  private static void awaitThat(Condition condition, Process suite) throws Exception {
    while (!condition.holds()) {
      assertThat(suite.isAlive()).isTrue();
      Thread.sleep(50);
    }
  }
}
