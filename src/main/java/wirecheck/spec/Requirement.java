package wirecheck.spec;

import java.util.List;
import java.util.Set;

/**
 * One requirement as a feature file states it.
 *
 * @param id such as {@code TCP-S11}
 * @param level how binding it is
 * @param role whom it binds
 * @param title the sentence of its rule
 * @param intent what its rule says beside the title, source aside; may be empty
 * @param source where it comes from
 * @param feature path of the feature file below {@code features/}
 * @param line of the rule in that file
 * @param tags of the rule and its feature, with the at sign
 * @param scenarios in the order of the file
 */
public record Requirement(
    String id,
    Level level,
    Role role,
    String title,
    String intent,
    String source,
    String feature,
    int line,
    Set<String> tags,
    List<Scenario> scenarios) {

  /**
   * A scenario or scenario outline.
   *
   * @param name as written
   * @param line in the feature file
   * @param tags its own, with the at sign
   * @param runs the lines at which Cucumber runs it: its own, or those of the rows of its examples
   * @param written its steps as written, those of the background first
   * @param spoken what its steps say in all its runs, without keywords, examples filled in
   */
  public record Scenario(
      String name,
      int line,
      Set<String> tags,
      List<Integer> runs,
      List<Step> written,
      List<Step> spoken) {

    /** Its steps as written, keyword included. */
    public List<String> steps() {
      return written.stream().map(Step::text).toList();
    }
  }

  /**
   * A step.
   *
   * @param line in the feature file
   * @param text of the step
   * @param hasTable whether a table follows it
   */
  public record Step(int line, String text, boolean hasTable) {
    Step withTable() {
      return new Step(line, text, true);
    }

    Step saying(String other) {
      return new Step(line, other, hasTable);
    }
  }

  /** How many scenarios run for this requirement. */
  public int scenarioCount() {
    return scenarios.stream().mapToInt(scenario -> scenario.runs().size()).sum();
  }
}
