package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.run.CommandWords;

/** Whoever does what docs/your-own-protocol.md says sees what it says. */
class TutorialTest {
  private static final Path DOCUMENT = Path.of("../docs/your-own-protocol.md");
  private static final String LAUNCHER = "./wirecheck";

  @TempDir private Path folder;

  @Test
  void what_the_tutorial_says_comes_about() throws IOException, InterruptedException {
    assumeTrue(
        isThere("python3") || Boolean.getBoolean("wirecheck.requireTools"), "there is no python3");
    Tutorial tutorial = Tutorial.of(Files.readString(DOCUMENT));
    assertThat(tutorial.files()).hasSize(6);
    assertThat(tutorial.commands()).hasSize(4);
    write(tutorial.files());
    for (Tutorial.Command command : tutorial.commands()) {
      follow(command);
    }
  }

  @Test
  void a_mistake_in_a_sentence_is_told_as_the_tutorial_says()
      throws IOException, InterruptedException {
    String document = Files.readString(DOCUMENT);
    Tutorial tutorial = Tutorial.of(document);
    write(tutorial.files());
    Path features = folder.resolve("chat/server/conversation.feature");
    String wrong =
        Files.readString(features).replace("client \"A\" asks\n", "client \"A\" sings\n");
    Files.writeString(features, wrong);
    Printed printed = run(tutorial.commands().get(1).line());
    assertThat(printed.status()).isEqualTo(2);
    assertThat(printed.text()).hasLineCount(1);
    assertThat(document).contains("```\n" + printed.text() + "```\n");
  }

  private void follow(Tutorial.Command command) throws IOException, InterruptedException {
    Printed printed = run(command.line());
    List<String> lines = printed.text().lines().map(TutorialTest::withoutChance).toList();
    assertThat(command.shown()).as(command.line()).isNotEmpty();
    assertThat(lines)
        .as(command.line())
        .containsAll(command.shown().stream().map(TutorialTest::withoutChance).toList());
    assertThat(printed.status()).as(command.line()).isEqualTo(command.status().orElse(0));
  }

  /** Times and tags differ from run to run. */
  private static String withoutChance(String line) {
    return line.replaceAll("\\(\\d+\\.\\d s\\)", "(TIME)")
        .replaceAll("\"said [a-z]{8}\\\\", "\"said TAG\\\\");
  }

  private void write(Map<Path, String> files) throws IOException {
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What a command printed, on both streams, and the status that it ended with. */
  private record Printed(String text, int status) {}

  private Printed run(String line) throws IOException, InterruptedException {
    List<String> words = CommandWords.split(line);
    assertThat(words).startsWith(LAUNCHER);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "wirecheck.cli.Main"));
    command.addAll(words.subList(1, words.size()));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    return new Printed(Files.readString(output), status);
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
