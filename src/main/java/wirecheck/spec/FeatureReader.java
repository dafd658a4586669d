package wirecheck.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the requirements of one feature file by a plain walk over its lines. It knows no more of
 * Gherkin than the features use, and it shares nothing with Cucumber's parser, so that what it
 * counts can be held against what Cucumber ran.
 */
final class FeatureReader {
  private static final Pattern STEP = Pattern.compile("(Given|When|Then|And|But) .*");

  /** What Gherkin has besides, and would run or count. */
  private static final Pattern SYNONYM =
      Pattern.compile("(Example:|Scenarios:|Scenario Template:|\\* |\"\"\"|```).*");

  private final String path;
  private final Role role;
  private final List<Requirement> requirements = new ArrayList<>();
  private final Set<String> featureTags = new HashSet<>();
  private final List<Requirement.Step> background = new ArrayList<>();
  private Set<String> pendingTags = new HashSet<>();
  private RuleDraft rule;
  private ScenarioDraft scenario;
  private List<Requirement.Step> steps = background;
  private int lineNumber;

  /**
   * @param path of the file below features/
   * @param role whose requirements it holds
   */
  FeatureReader(String path, Role role) {
    this.path = path;
    this.role = role;
  }

  /**
   * The requirements of the file, in its order.
   *
   * @throws UsageError if there is anything that the features do not use; it names file and line
   */
  List<Requirement> read(List<String> lines) {
    for (String line : lines) {
      lineNumber++;
      read(line.strip());
    }
    finishRule();
    return requirements;
  }

  private void read(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (line.startsWith("@")) {
      pendingTags.addAll(List.of(line.split("\\s+")));
    } else if (line.startsWith("Feature:")) {
      featureTags.addAll(takeTags());
    } else if (line.startsWith("Rule:")) {
      finishRule();
      rule = new RuleDraft(after(line), lineNumber, takeTags());
      scenario = null;
    } else if (line.startsWith("Background:")) {
      scenario = null;
      steps = background;
    } else if (line.startsWith("Scenario:") || line.startsWith("Scenario Outline:")) {
      boolean outline = line.startsWith("Scenario Outline:");
      scenario = new ScenarioDraft(after(line), lineNumber, takeTags(), outline);
      steps = scenario.steps();
      requireRule().add(scenario);
    } else if (line.startsWith("Examples:")) {
      beginExamples();
    } else if (line.startsWith("|")) {
      row(line);
    } else if (STEP.matcher(line).matches()) {
      steps.add(new Requirement.Step(lineNumber, line, false));
    } else if (scenario != null || SYNONYM.matcher(line).matches()) {
      throw new UsageError(at() + ": the features do not use this: " + line);
    } else if (rule != null) {
      rule.prose(line);
    }
  }

  private void beginExamples() {
    if (!pendingTags.isEmpty()) {
      throw new UsageError(at() + ": the features do not use tags on examples");
    }
    requireScenario().beginExamples();
  }

  private void row(String line) {
    if (!requireScenario().row(lineNumber, TableRow.cells(line))) {
      throw new UsageError(at() + ": a row of examples has as many cells as its header: " + line);
    }
  }

  private String at() {
    return path + ":" + lineNumber;
  }

  private static String after(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private Set<String> takeTags() {
    Set<String> tags = pendingTags;
    pendingTags = new HashSet<>();
    return tags;
  }

  private RuleDraft requireRule() {
    if (rule == null) {
      throw new UsageError(at() + ": a scenario outside any rule");
    }
    return rule;
  }

  private ScenarioDraft requireScenario() {
    if (scenario == null) {
      throw new UsageError(at() + ": a table outside any scenario");
    }
    return scenario;
  }

  private void finishRule() {
    if (rule != null) {
      requirements.add(rule.finished(path, role, featureTags, background));
      rule = null;
    }
  }
}
