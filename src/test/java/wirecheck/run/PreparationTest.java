package wirecheck.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.spec.Hello;

/** A process that runs the features for itself and is asked to end. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(120)
class PreparationTest {
  @TempDir private Path folder;

  @Test
  void what_was_started_of_the_program_is_ended_and_nothing_else() throws Exception {
    Path own = folder.resolve("own");
    Path server = folder.resolve("server");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SomebodyElse.class.getName(),
                own.toString(),
                server.toString())
            .inheritIO()
            .start();
    try {
      while (!Files.exists(server) || Files.readString(server).isEmpty()) {
        assertThat(process.isAlive()).isTrue();
      }
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

      assertThat(process(server)).as("the program").isEmpty();
      assertThat(process(own)).as("somebody else's").isPresent();
    } finally {
      process.destroyForcibly();
      process(own).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  private static Optional<ProcessHandle> process(Path file) throws IOException {
    long pid = Long.parseLong(Files.readString(file).trim());
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
  }

  /** Whose process it is: with a child of its own, and a subject that never comes up. */
  static final class SomebodyElse {
    private SomebodyElse() {}

    public static void main(String[] files) throws Exception {
      Process own = new ProcessBuilder("sleep", "100").start();
      Files.writeString(Path.of(files[0]), String.valueOf(own.pid()));
      String script = "echo $$ >" + files[1] + "; exec sleep 100";
      try (Preparation never =
          Preparation.of(Hello.PACK, Hello.TCP_SERVER, List.of("sh", "-c", script))) {
        throw new IllegalStateException("it came up: " + never);
      }
    }
  }
}
