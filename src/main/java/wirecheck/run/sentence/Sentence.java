package wirecheck.run.sentence;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Transport;
import wirecheck.spec.Needs.Side;
import wirecheck.spec.Role;

/**
 * A sentence that feature files may say.
 *
 * @param expression its shape
 * @param transports those that it can be said of
 * @param sides of the programs under test that it can be said of
 */
record Sentence(Expression expression, List<Transport> transports, List<Side> sides) {

  /** The words of its values in a text; nothing if the text is another sentence. */
  Optional<List<String>> values(String text) {
    if (!text.startsWith(opening())) {
      return Optional.empty();
    }
    List<Argument<?>> arguments = expression.match(text);
    return Optional.ofNullable(arguments)
        .map(all -> all.stream().map(argument -> argument.getGroup().getValue()).toList());
  }

  /** Its first words, which are the same whenever it is said; most sentences differ in them. */
  private String opening() {
    return shape().split("[{(/]", 2)[0].replaceAll("\\S+$", "");
  }

  String shape() {
    return expression.getSource();
  }

  /** Why a feature file of a role may not say it; nothing if it may. */
  Optional<String> unfit(Role role) {
    if (!transports.contains(role.transport())) {
      return Optional.of(
          "this sentence needs %s, and %s speaks %s"
              .formatted(transports.get(0), role.word(), role.transport()));
    }
    if (!sides.contains(Side.of(role))) {
      return Optional.of(
          "this sentence needs a %s under test, and %s is a %s"
              .formatted(word(sides.get(0)), role.word(), word(Side.of(role))));
    }
    return Optional.empty();
  }

  private static String word(Side side) {
    return side == Side.SERVER ? "server" : "client";
  }
}
