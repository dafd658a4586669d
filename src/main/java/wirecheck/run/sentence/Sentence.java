package wirecheck.run.sentence;

import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Transport;
import wirecheck.spec.Needs.Side;
import wirecheck.spec.Role;

/** A sentence that feature files may say. */
final class Sentence {
  private final String shape;
  private final String opening;
  private final List<Transport> transports;
  private final List<Side> sides;
  private final ExpressionFactory reader;
  private Expression expression;

  /**
   * @param shape as its annotation has it
   * @param transports those that it can be said of
   * @param sides of the programs under test that it can be said of
   * @param reader of the shape; to read one takes longer than all else, so it is done when needed
   */
  Sentence(String shape, List<Transport> transports, List<Side> sides, ExpressionFactory reader) {
    this.shape = shape;
    this.opening = opening(shape);
    this.transports = transports;
    this.sides = sides;
    this.reader = reader;
  }

  /** Its first words, which are the same whenever it is said; most sentences differ in them. */
  private static String opening(String shape) {
    String upToValue = shape.split("[{(/]", 2)[0];
    return upToValue.substring(0, upToValue.lastIndexOf(' ') + 1);
  }

  /** The words of its values in a text; nothing if the text is another sentence. */
  Optional<List<String>> values(String text) {
    if (!text.startsWith(opening)) {
      return Optional.empty();
    }
    if (expression == null) {
      expression = reader.createExpression(shape);
    }
    List<Argument<?>> arguments = expression.match(text);
    return Optional.ofNullable(arguments)
        .map(all -> all.stream().map(argument -> argument.getGroup().getValue()).toList());
  }

  String shape() {
    return shape;
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
