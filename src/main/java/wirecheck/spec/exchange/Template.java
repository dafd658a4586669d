package wirecheck.spec.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wirecheck.base.Payload;

/**
 * Bytes with placeholders among them; or, where it is a pattern, a regular expression over bytes.
 *
 * @param parts in their order
 * @param pattern whether the literal parts are pieces of a regular expression
 */
record Template(List<Part> parts, boolean pattern) {

  /** A piece of a template. */
  sealed interface Part {
    byte[] filled(Map<String, byte[]> values);

    String expression(boolean pattern, Function<Placeholder, String> hole);
  }

  /** Bytes, or a piece of an expression: one character a byte. */
  record Literal(String latin1) implements Part {
    @Override
    public byte[] filled(Map<String, byte[]> values) {
      return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String expression(boolean pattern, Function<Placeholder, String> hole) {
      return pattern ? latin1 : Pattern.quote(latin1);
    }
  }

  /** A place with another value each time. */
  record Hole(Placeholder placeholder) implements Part {
    @Override
    public byte[] filled(Map<String, byte[]> values) {
      return values.get(placeholder.key());
    }

    @Override
    public String expression(boolean pattern, Function<Placeholder, String> hole) {
      return "(?:" + hole.apply(placeholder) + ")";
    }
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  List<Placeholder> placeholders() {
    return parts.stream()
        .flatMap(part -> part instanceof Hole hole ? Stream.of(hole.placeholder()) : Stream.empty())
        .distinct()
        .toList();
  }

  /** Its bytes with these values, by the keys of its placeholders. */
  Payload filled(Map<String, byte[]> values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Part part : parts) {
      bytes.writeBytes(part.filled(values));
    }
    return Payload.of(bytes.toByteArray());
  }

  /** What matches it with these values. */
  Pattern expression(Map<String, byte[]> values) {
    return expression(
        placeholder ->
            Pattern.quote(new String(values.get(placeholder.key()), StandardCharsets.ISO_8859_1)));
  }

  /** What matches it with any values for its placeholders but those that are given. */
  Pattern anyExpression(Map<String, byte[]> fixed) {
    return expression(
        placeholder ->
            Optional.ofNullable(fixed.get(placeholder.key()))
                .map(value -> Pattern.quote(new String(value, StandardCharsets.ISO_8859_1)))
                .orElse(placeholder.kind().any()));
  }

  /** What matches it and captures the values of its placeholders, in groups p0, p1, and so on. */
  Pattern capturing() {
    List<Placeholder> all = placeholders();
    boolean[] seen = new boolean[all.size()];
    return expression(
        placeholder -> {
          int number = all.indexOf(placeholder);
          if (seen[number]) {
            return "\\k<p" + number + ">";
          }
          seen[number] = true;
          return "(?<p" + number + ">" + placeholder.kind().any() + ")";
        });
  }

  private Pattern expression(Function<Placeholder, String> hole) {
    StringBuilder expression = new StringBuilder();
    for (Part part : parts) {
      expression.append(part.expression(pattern, hole));
    }
    return Pattern.compile(expression.toString(), Pattern.DOTALL);
  }
}
