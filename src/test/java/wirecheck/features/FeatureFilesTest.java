package wirecheck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import wirecheck.spec.Hello;
import wirecheck.spec.Pack;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;

/** The features keep the rules that features/README.md gives them. */
class FeatureFilesTest {
  private static final Path FEATURES = Path.of("../features/hello");
  private static final Pattern UNWANTED =
      Pattern.compile(
          "\\b(verif(y|ies)|tests?|should work|correctly|properly|toxiproxy|socket|SO_[A-Z]+)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pack SPECIFICATION = Hello.PACK;

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FEATURES)) {
      return all.filter(file -> file.toString().endsWith(".feature")).toList();
    }
  }

  @Test
  void no_file_is_longer_than_a_hundred_lines() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(100);
    }
  }

  @Test
  void every_file_is_read_for_a_role() throws IOException {
    assertThat(SPECIFICATION.requirements())
        .extracting(requirement -> Path.of("../features", requirement.feature()))
        .containsAll(files());
  }

  @Test
  void steps_and_names_speak_of_the_wire_and_not_of_tools() throws IOException {
    for (Path file : files()) {
      for (String line : Files.readAllLines(file)) {
        boolean spoken = line.strip().matches("(Rule|Scenario|Given|When|Then|And).*");
        if (spoken) {
          String sentence = line.replace("server under test", "").replace("client under test", "");
          assertThat(UNWANTED.matcher(sentence).find()).as(file + ": " + line).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @FieldSource("wirecheck.spec.Hello#ROLES")
  void the_requirements_of_a_role_are_numbered_without_a_gap(Role role) {
    List<Requirement> own = SPECIFICATION.of(role);
    for (int i = 0; i < own.size(); i++) {
      assertThat(own.get(i).id()).endsWith(String.valueOf(i + 1));
      assertThat(role.owns(own.get(i).id())).isTrue();
    }
  }

  @Test
  void every_rule_has_a_source_and_a_scenario_with_an_observation() {
    for (Requirement requirement : SPECIFICATION.requirements()) {
      assertThat(requirement.source()).as("source of " + requirement.id()).isNotEmpty();
      assertThat(requirement.scenarios()).as("scenarios of " + requirement.id()).isNotEmpty();
      for (Requirement.Scenario scenario : requirement.scenarios()) {
        assertThat(scenario.steps())
            .as("steps of " + requirement.id())
            .anyMatch(step -> step.startsWith("Then "));
      }
    }
  }

  @Test
  void there_are_eighty_requirements() {
    assertThat(SPECIFICATION.requirements()).hasSize(80);
  }

  @Test
  void they_have_134_scenarios_rows_of_examples_included() {
    assertThat(SPECIFICATION.requirements().stream().mapToInt(Requirement::scenarioCount).sum())
        .isEqualTo(134);
  }
}
