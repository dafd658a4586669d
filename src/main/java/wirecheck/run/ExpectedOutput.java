package wirecheck.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.spec.Requirement;

/** The texts that the features ask for in the output of programs. */
final class ExpectedOutput {
  private static final Pattern SHOWN =
      Pattern.compile("has (?:not )?shown \"([^\"]*)\"( in any letter case)?");

  private ExpectedOutput() {}

  /** Each text that these requirements ask for, with whether it counts in any letter case. */
  static Map<String, Boolean> of(Collection<Requirement> requirements) {
    Map<String, Boolean> words = new HashMap<>();
    requirements.stream()
        .flatMap(requirement -> requirement.scenarios().stream())
        .flatMap(scenario -> scenario.steps().stream())
        .map(SHOWN::matcher)
        .filter(Matcher::find)
        .forEach(shown -> words.put(shown.group(1), shown.group(2) != null));
    return words;
  }
}
