package wirecheck.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain walk counts what Cucumber would run, and refuses what it cannot count. */
class FeatureReaderTest {
  private static final String HEAD =
      """
      Feature: a feature
        Background:
          Given a server

        @TCP-S1 @MUST
        Rule: a rule
          Source: a source.

          Scenario Outline: an <outline>
            When a client sends
              | a | table |
              | of a | step |
            Then it is answered

            Examples:
              | outline |
              | one     |
              # | two     |
              | three   |

            Examples: more of them
              | outline |
              | four    |
      """;

  @Test
  void knows_the_lines_at_which_the_rows_of_an_outline_run() {
    Requirement.Scenario outline = read(HEAD).get(0).scenarios().get(0);

    assertThat(outline.runs()).containsExactly(17, 19, 23);
    assertThat(outline.steps()).startsWith("Given a server").hasSize(3);
  }

  @Test
  void knows_the_line_at_which_a_scenario_runs() {
    Requirement requirement = read(HEAD + "    Scenario: plain\n      Then it is up\n").get(0);

    assertThat(requirement.scenarios().get(1).runs()).containsExactly(24);
    assertThat(requirement.scenarioCount()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Example: a synonym of scenario",
        "Scenario Template: a synonym of outline",
        "Scenarios:",
        "* a step",
        "\"\"\"",
        "what is this",
      })
  void refuses_what_it_would_count_wrongly(String line) {
    assertThatThrownBy(() -> read(HEAD + line))
        .hasMessage("a.feature:24: the features do not use this: " + line);
  }

  @Test
  void refuses_a_synonym_of_scenario_before_any_scenario() {
    String text = "@TCP-S1 @MUST\nRule: a rule\n  Example: a synonym\n";
    assertThatThrownBy(() -> read(text)).hasMessageContaining("a.feature:3: the features do not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@TCP-S2 @MUST\nRule: has no scenario",
        "@TCP-S2 @MUST\nRule: has no row\nScenario Outline: none\nExamples:\n| header |"
      })
  void refuses_a_rule_that_nothing_would_judge(String rule) {
    assertThatThrownBy(() -> read(HEAD + rule))
        .hasMessage("a.feature:25: a rule needs a scenario, and an outline an example");
  }

  @Test
  void refuses_tags_that_would_select_rows() {
    assertThatThrownBy(() -> read(HEAD + "@slow\nExamples:\n"))
        .hasMessage("a.feature:25: the features do not use tags on examples");
  }

  private static List<Requirement> read(String text) {
    return new FeatureReader("a.feature", Hello.TCP_SERVER).read(text.lines().toList());
  }
}
