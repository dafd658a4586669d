package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.outcome.Judgement;
import wirecheck.run.CommandWords;
import wirecheck.run.Subject;
import wirecheck.spec.Hello;
import wirecheck.spec.Role;

/** Other people's languages, each program by the line that its README gives for it. */
class ImplementationsTest {
  private static final int AT_ONCE = 4;
  private static final ExecutorService POOL = Executors.newFixedThreadPool(AT_ONCE);
  private static final Path FOLDER = Path.of("../implementations");
  private static final Pattern LINE = Pattern.compile("\\./wirecheck check (\\S+) -- (.+)");

  /** What the programs of a first tutorial break, and nothing else. */
  private static final Map<Role, Set<String>> TUTORIAL =
      Map.of(
          Hello.UDP_SERVER, Set.of("UDP-S5", "UDP-S20"),
          Hello.UDP_CLIENT, Set.of("UDP-C5"),
          Hello.TCP_SERVER, Set.of("TCP-S5", "TCP-S10", "TCP-S11", "TCP-S22", "TCP-S32"),
          Hello.TCP_CLIENT, Set.of());

  @TempDir private static Path reports;

  @AfterAll
  static void endThePool() {
    POOL.shutdownNow();
  }

  /** A line of a README. */
  private record Line(String language, Role role, List<String> command) {
    String name() {
      return language + ": " + String.join(" ", command);
    }
  }

  @TestFactory
  Stream<DynamicTest> conform_strictly() throws IOException {
    return sideBySide(line -> !line.language().equals("tutorial"), ImplementationsTest::conforms);
  }

  @TestFactory
  Stream<DynamicTest> of_a_tutorial_break_exactly_what_their_readme_says() throws IOException {
    return sideBySide(line -> line.language().equals("tutorial"), ImplementationsTest::breaks);
  }

  @Test
  void are_all_in_the_matrix_of_this_folder() throws IOException {
    JsonNode matrix = new YAMLMapper().readTree(FOLDER.resolve("matrix.yaml").toFile());
    List<String> listed = new ArrayList<>();
    matrix.forEach(
        subject ->
            listed.add(subject.get("role").asText() + " " + subject.get("command").asText()));
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            lines()
                .map(line -> line.role().word() + " " + String.join(" ", line.command()))
                .map(line -> line.replace(FOLDER + "/", "implementations/"))
                .toList());
  }

  /** They wait more than they work, so several run at once. */
  private static Stream<DynamicTest> sideBySide(Predicate<Line> which, Judge judge)
      throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Line line : lines().filter(which).toList()) {
      Future<?> run =
          POOL.submit(
              () -> {
                requireTool(line);
                judge.judge(line);
                return null;
              });
      tests.add(DynamicTest.dynamicTest(line.name(), () -> await(run)));
    }
    return tests.stream();
  }

  private static void await(Future<?> run) throws Throwable {
    try {
      run.get();
    } catch (ExecutionException failure) {
      throw failure.getCause();
    }
  }

  /** What is asked of the program of a line. */
  @FunctionalInterface
  private interface Judge {
    void judge(Line line) throws IOException;
  }

  private static Stream<Line> lines() throws IOException {
    List<Line> lines = new ArrayList<>();
    try (Stream<Path> folders = Files.list(FOLDER)) {
      for (Path readme : folders.map(folder -> folder.resolve("README.md")).sorted().toList()) {
        if (Files.exists(readme)) {
          String language = readme.getParent().getFileName().toString();
          for (String line : Files.readAllLines(readme)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.find() && !matcher.group(1).equals("ROLE")) {
              Role role = Hello.PACKS.role(matcher.group(1));
              lines.add(new Line(language, role, words(matcher.group(2))));
            }
          }
        }
      }
    }
    return lines.stream();
  }

  private static List<String> words(String command) {
    return CommandWords.split(command.replace("`", "")).stream()
        .map(word -> word.replaceFirst("^implementations/", FOLDER + "/"))
        .toList();
  }

  private static void conforms(Line line) throws IOException {
    StrictCheck check = check(line, reports.resolve(String.valueOf(line.hashCode())));
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
  }

  private static void breaks(Line line) throws IOException {
    Path report = reports.resolve(String.valueOf(line.hashCode()));
    StrictCheck check = check(line, report);
    check.run();
    JsonNode json = new ObjectMapper().readTree(report.resolve("report.json").toFile());
    Set<String> failed = new TreeSet<>();
    for (JsonNode requirement : json.get("requirements")) {
      if (requirement.get("verdict").asText().equals("fail")) {
        failed.add(requirement.get("id").asText());
      }
    }
    assertThat(failed)
        .as(check.console())
        .containsExactlyInAnyOrderElementsOf(TUTORIAL.get(line.role()));
  }

  private static StrictCheck check(Line line, Path report) {
    return new StrictCheck(new Subject.Program(line.role(), line.command()), report);
  }

  private static void requireTool(Line line) {
    String program = line.command().get(0);
    boolean there =
        program.contains("/") ? Files.isExecutable(Path.of(program)) : isOnThePath(program);
    if (!there && Boolean.getBoolean("wirecheck.requireTools")) {
      throw new AssertionError("wirecheck.requireTools is set, and there is no " + program);
    }
    if (!there) {
      abort("there is no " + program + " here; see implementations/build");
    }
  }

  private static boolean isOnThePath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
