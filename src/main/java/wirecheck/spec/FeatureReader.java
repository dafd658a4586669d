package wirecheck.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the requirements of one feature file by a plain walk over its lines. It knows no more of
 * Gherkin than the features use, and it shares nothing with Cucumber's parser, so that what it
 * counts can be held against what Cucumber ran.
 */
final class FeatureReader {
  private static final Pattern ID = Pattern.compile("@([A-Z]+-[SC]\\d+)");
  private static final Pattern STEP = Pattern.compile("(Given|When|Then|And|But) .*");

  private final String path;
  private final Role role;
  private final List<Requirement> requirements = new ArrayList<>();
  private final Set<String> featureTags = new HashSet<>();
  private final List<String> background = new ArrayList<>();
  private Set<String> pendingTags = new HashSet<>();
  private Rule rule;
  private Draft scenario;
  private List<String> steps = background;
  private int lineNumber;

  /** A rule while it is read. */
  private static final class Rule {
    private final String title;
    private final int line;
    private final Set<String> tags;
    private final List<String> prose = new ArrayList<>();
    private final List<Draft> scenarios = new ArrayList<>();

    Rule(String title, int line, Set<String> tags) {
      this.title = title;
      this.line = line;
      this.tags = tags;
    }
  }

  /** A scenario while it is read; the table rows of an outline include a header per table. */
  private static final class Draft {
    private final String name;
    private final int line;
    private final Set<String> tags;
    private final boolean outline;
    private final List<String> steps = new ArrayList<>();
    private int tables;
    private int rows;

    Draft(String name, int line, Set<String> tags, boolean outline) {
      this.name = name;
      this.line = line;
      this.tags = tags;
      this.outline = outline;
    }

    Requirement.Scenario finished() {
      int examples = outline ? rows - tables : 1;
      return new Requirement.Scenario(name, line, tags, examples, List.copyOf(steps));
    }
  }

  /**
   * @param path of the file below features/
   * @param role whose requirements it holds
   */
  FeatureReader(String path, Role role) {
    this.path = path;
    this.role = role;
  }

  /** The requirements of the file, in its order. */
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
      rule = new Rule(after(line), lineNumber, takeTags());
      scenario = null;
    } else if (line.startsWith("Background:")) {
      scenario = null;
      steps = background;
    } else if (line.startsWith("Scenario:") || line.startsWith("Scenario Outline:")) {
      boolean outline = line.startsWith("Scenario Outline:");
      scenario = new Draft(after(line), lineNumber, takeTags(), outline);
      steps = scenario.steps;
      requireRule().scenarios.add(scenario);
    } else if (line.startsWith("Examples:")) {
      scenario.tables++;
    } else if (line.startsWith("|")) {
      scenario.rows++;
    } else if (STEP.matcher(line).matches()) {
      steps.add(line);
    } else if (rule != null && scenario == null) {
      rule.prose.add(line);
    }
  }

  private static String after(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private Set<String> takeTags() {
    Set<String> tags = pendingTags;
    pendingTags = new HashSet<>();
    return tags;
  }

  private Rule requireRule() {
    if (rule == null) {
      throw new IllegalStateException(path + ":" + lineNumber + ": a scenario outside any rule");
    }
    return rule;
  }

  private void finishRule() {
    if (rule == null) {
      return;
    }
    Set<String> tags = new HashSet<>(featureTags);
    tags.addAll(rule.tags);
    String prose = String.join(" ", rule.prose);
    int source = prose.indexOf("Source:");
    requirements.add(
        new Requirement(
            id(),
            level(),
            role,
            rule.title,
            (source < 0 ? prose : prose.substring(0, source)).strip(),
            source < 0 ? "" : prose.substring(source + "Source:".length()).strip(),
            path,
            rule.line,
            tags,
            rule.scenarios.stream().map(this::withBackground).toList()));
    rule = null;
  }

  private Requirement.Scenario withBackground(Draft draft) {
    Requirement.Scenario own = draft.finished();
    List<String> all = new ArrayList<>(background);
    all.addAll(own.steps());
    return new Requirement.Scenario(own.name(), own.line(), own.tags(), own.examples(), all);
  }

  private String id() {
    Set<String> ids =
        rule.tags.stream()
            .map(ID::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .collect(Collectors.toSet());
    if (ids.size() != 1) {
      throw new IllegalStateException(
          path + ":" + rule.line + ": a rule needs one tag with an id, this one has " + ids);
    }
    return ids.iterator().next();
  }

  private Level level() {
    for (Level level : Level.values()) {
      if (rule.tags.contains("@" + level)) {
        return level;
      }
    }
    throw new IllegalStateException(path + ":" + rule.line + ": a rule needs a tag with a level");
  }
}
