package wirecheck.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule while it is read. */
final class RuleDraft {
  private static final Pattern ID = Pattern.compile("@([A-Z][A-Z0-9]*-[A-Z]+\\d+)");
  private static final String SOURCE = "Source:";

  private final String title;
  private final int line;
  private final Set<String> tags;
  private final List<String> prose = new ArrayList<>();
  private final List<ScenarioDraft> scenarios = new ArrayList<>();

  RuleDraft(String title, int line, Set<String> tags) {
    this.title = title;
    this.line = line;
    this.tags = tags;
  }

  void add(ScenarioDraft scenario) {
    scenarios.add(scenario);
  }

  /** A line that is neither a keyword's nor a step's. */
  void prose(String text) {
    prose.add(text);
  }

  /** The requirement as it was read. */
  Requirement finished(
      String path, Role role, Set<String> featureTags, List<Requirement.Step> background) {
    Set<String> all = new HashSet<>(featureTags);
    all.addAll(tags);
    String text = String.join(" ", prose);
    int source = text.indexOf(SOURCE);
    List<Requirement.Scenario> finished =
        scenarios.stream().map(scenario -> scenario.finished(background)).toList();
    if (finished.isEmpty() || finished.stream().anyMatch(scenario -> scenario.runs().isEmpty())) {
      throw new UsageError(
          path + ":" + line + ": a rule needs a scenario, and an outline an example");
    }
    return new Requirement(
        id(path),
        level(path),
        role,
        title,
        (source < 0 ? text : text.substring(0, source)).strip(),
        source < 0 ? "" : text.substring(source + SOURCE.length()).strip(),
        path,
        line,
        all,
        finished);
  }

  private String id(String path) {
    List<String> ids =
        tags.stream()
            .map(ID::matcher)
            .filter(Matcher::matches)
            .map(match -> match.group(1))
            .toList();
    if (ids.size() != 1) {
      throw new UsageError(
          path + ":" + line + ": a rule needs one tag with an id, this one has " + ids);
    }
    return ids.get(0);
  }

  private Level level(String path) {
    for (Level level : Level.values()) {
      if (tags.contains("@" + level)) {
        return level;
      }
    }
    throw new UsageError(path + ":" + line + ": a rule needs a tag with a level");
  }
}
