package wirecheck.run.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import wirecheck.base.Escaped;
import wirecheck.base.QuotedText;
import wirecheck.spec.Requirement;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;

/** Holds feature files against the sentences that there are, before anything of them runs. */
public final class SentenceCheck {
  private static final Pattern QUOTED = Pattern.compile(QuotedText.PATTERN, Pattern.DOTALL);
  private static final Pattern TOO_LARGE = Pattern.compile("(?<![0-9a-zA-Z])\\d{10,}");

  private final Vocabulary vocabulary;
  private final Role role;
  private final Set<String> known = new HashSet<>();

  /**
   * @param glue the package of the step classes
   * @param role whose feature files are held against them
   */
  public SentenceCheck(String glue, Role role) {
    this.vocabulary = Vocabulary.of(glue);
    this.role = role;
  }

  /**
   * Insists that every step is exactly one sentence, and one that fits the role.
   *
   * @throws UsageError at the first that is not; one line with its file, its line and the sentence
   */
  public void check(List<Requirement> requirements) {
    for (Requirement requirement : requirements) {
      for (Requirement.Scenario scenario : requirement.scenarios()) {
        for (Requirement.Step step : scenario.spoken()) {
          Optional<String> mistake = mistake(step);
          if (mistake.isPresent()) {
            throw new UsageError(
                Escaped.line(
                    "%s:%d: %s: %s"
                        .formatted(
                            requirement.feature(), step.line(), mistake.get(), step.text())));
          }
        }
      }
    }
  }

  private Optional<String> mistake(Requirement.Step step) {
    if (step.hasTable()) {
      return Optional.of("no sentence takes a table");
    }
    if (known.contains(step.text())) {
      return Optional.empty();
    }
    Optional<String> mistake = mistake(step.text());
    if (mistake.isEmpty()) {
      known.add(step.text());
    }
    return mistake;
  }

  private Optional<String> mistake(String text) {
    List<Sentence> fitting = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Sentence sentence : vocabulary.sentences()) {
      sentence
          .values(text)
          .ifPresent(
              words -> {
                fitting.add(sentence);
                values.addAll(words);
              });
    }
    if (fitting.isEmpty()) {
      return Optional.of("there is no such sentence");
    }
    if (fitting.size() > 1) {
      List<String> shapes = fitting.stream().map(Sentence::shape).sorted().toList();
      return Optional.of("more than one sentence fits (" + String.join(" | ", shapes) + ")");
    }
    return fitting.get(0).unfit(role).or(() -> wrongValue(values));
  }

  private static Optional<String> wrongValue(List<String> values) {
    for (String value : values) {
      if (TOO_LARGE.matcher(value).find()) {
        return Optional.of("a number has nine digits at most");
      }
      try {
        QUOTED.matcher(value).results().map(MatchResult::group).forEach(QuotedText::bytes);
      } catch (IllegalArgumentException unknownEscape) {
        return Optional.of(unknownEscape.getMessage());
      }
    }
    return Optional.empty();
  }
}
