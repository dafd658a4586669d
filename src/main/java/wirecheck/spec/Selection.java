package wirecheck.spec;

import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which requirements of a role are judged, and by which scenarios.
 *
 * @param pack whose role it is
 * @param role of the subject
 * @param scenarios the requirements in their order, each with the lines at which its scenarios run
 * @param tags the Cucumber tag expression that selects the same scenarios
 * @param outOf how many requirements the role has
 */
public record Selection(
    Pack pack, Role role, Map<Requirement, Set<Integer>> scenarios, String tags, int outOf) {
  private static final Pattern TAG = Pattern.compile("@[^\\s()]+");

  /**
   * Selects.
   *
   * @param only ids; all of the role's if empty
   * @param level this level and stricter
   * @param expression a Cucumber tag expression on top, or empty
   * @throws UsageError if an id or a tag is unknown, the expression is malformed, or nothing is
   *     left
   */
  public static Selection of(
      Pack pack, Role role, List<String> only, Level level, String expression) {
    only.forEach(id -> checkId(pack, role, id));
    Expression filter = parse(pack, expression);
    Map<Requirement, Set<Integer>> selected = new LinkedHashMap<>();
    for (Requirement requirement : pack.of(role)) {
      boolean named = only.isEmpty() || only.contains(requirement.id());
      Set<Integer> runs = runs(requirement, filter);
      if (named && requirement.level().compareTo(level) <= 0 && !runs.isEmpty()) {
        selected.put(requirement, runs);
      }
    }
    if (selected.isEmpty()) {
      throw new UsageError(
          "nothing is selected: no requirement of "
              + role.word()
              + " fits --only, --level and --tags together");
    }
    int all = pack.of(role).size();
    return new Selection(pack, role, selected, tags(selected.keySet(), expression), all);
  }

  private static void checkId(Pack pack, Role role, String id) {
    List<Requirement> own = pack.of(role);
    if (own.stream().noneMatch(requirement -> requirement.id().equals(id))) {
      String first = own.get(0).id();
      String last = own.get(own.size() - 1).id();
      throw new UsageError(
          "unknown requirement " + id + ": " + role.word() + " has " + first + " to " + last);
    }
  }

  private static Expression parse(Pack pack, String expression) {
    Set<String> known = new HashSet<>();
    for (Requirement requirement : pack.requirements()) {
      known.addAll(requirement.tags());
      requirement.scenarios().forEach(scenario -> known.addAll(scenario.tags()));
    }
    Matcher tags = TAG.matcher(expression);
    while (tags.find()) {
      if (!known.contains(tags.group())) {
        throw new UsageError("unknown tag " + tags.group() + " in --tags: no feature file has it");
      }
    }
    try {
      return TagExpressionParser.parse(expression);
    } catch (TagExpressionException malformed) {
      String reason = malformed.getMessage().replaceAll("\\s+", " ");
      throw new UsageError("malformed tag expression in --tags: " + reason);
    }
  }

  private static Set<Integer> runs(Requirement requirement, Expression filter) {
    return requirement.scenarios().stream()
        .filter(
            scenario -> {
              List<String> tags = new ArrayList<>(requirement.tags());
              tags.addAll(scenario.tags());
              return filter.evaluate(tags);
            })
        .flatMap(scenario -> scenario.runs().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String tags(Set<Requirement> selected, String expression) {
    String ids = selected.stream().map(r -> "@" + r.id()).collect(Collectors.joining(" or "));
    return expression.isBlank() ? ids : "(" + ids + ") and (" + expression + ")";
  }

  /** How many scenarios are to run. */
  public int scenarioCount() {
    return scenarios.values().stream().mapToInt(Set::size).sum();
  }
}
