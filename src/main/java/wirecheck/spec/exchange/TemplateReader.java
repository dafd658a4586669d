package wirecheck.spec.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads templates as they stand in an exchange file. A template that cannot be read is refused by
 * an {@link IllegalArgumentException} that says why.
 *
 * @param groups the named groups of earlier receives, which are placeholders, too
 */
record TemplateReader(Set<String> groups) {
  private static final Pattern BRACES = Pattern.compile("\\{([a-z][A-Za-z0-9:-]*)}");

  /** A text with escapes. */
  Template text(String text) {
    return parts(text, false, TemplateReader::unescaped);
  }

  /** A regular expression. */
  Template pattern(String expression) {
    String bytes =
        latin1(expression).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\0(?!\\d)", "$1\\\\x00");
    Template template = parts(bytes, true, piece -> piece);
    try {
      template.anyExpression(Map.of());
    } catch (PatternSyntaxException malformed) {
      throw new IllegalArgumentException(
          "this is no regular expression: " + malformed.getDescription());
    }
    return template;
  }

  /** Hexadecimal bytes, with blanks and placeholders between them. */
  Template hex(String text) {
    return parts(
        text,
        false,
        piece -> {
          String digits = piece.replaceAll("\\s", "");
          if (!digits.matches("([0-9a-fA-F]{2})*")) {
            throw new IllegalArgumentException("hex is pairs of 0 to 9 and a to f, not " + piece);
          }
          return new String(HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1);
        });
  }

  private interface Piece {
    String read(String text);
  }

  private Template parts(String text, boolean pattern, Piece piece) {
    List<Template.Part> parts = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    Matcher braces = BRACES.matcher(text);
    int at = 0;
    while (braces.find()) {
      Optional<Placeholder> placeholder = placeholder(braces.group(1));
      boolean doubled = braces.start() > 0 && text.charAt(braces.start() - 1) == '{';
      if (placeholder.isEmpty()) {
        continue;
      }
      if (doubled) {
        plain.append(text, at, braces.start());
        at = braces.start() + 1;
        continue;
      }
      plain.append(text, at, braces.start());
      add(parts, plain, piece);
      parts.add(new Template.Hole(placeholder.get()));
      at = braces.end();
    }
    plain.append(text.substring(at));
    add(parts, plain, piece);
    return new Template(List.copyOf(parts), pattern);
  }

  private static void add(List<Template.Part> parts, StringBuilder plain, Piece piece) {
    if (!plain.isEmpty()) {
      parts.add(new Template.Literal(piece.read(plain.toString())));
      plain.setLength(0);
    }
  }

  private Optional<Placeholder> placeholder(String key) {
    return groups.contains(key) ? Optional.of(Placeholder.captured(key)) : Placeholder.of(key);
  }

  private static String unescaped(String text) {
    StringBuilder bytes = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int next = text.indexOf('\\', at);
      int end = next < 0 ? text.length() : next;
      bytes.append(latin1(text.substring(at, end)));
      at = next < 0 ? end : next + escape(text, next, bytes);
    }
    return bytes.toString();
  }

  /** Appends what an escape stands for, and tells its length. */
  private static int escape(String text, int at, StringBuilder bytes) {
    char what = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (what == 'x' && text.substring(at + 2).matches("(?s)[0-9a-fA-F]{2}.*")) {
      bytes.append((char) Integer.parseInt(text.substring(at + 2, at + 4), 16));
      return 4;
    }
    int plain = "rnt0\\'\"".indexOf(what);
    if (plain < 0) {
      throw new IllegalArgumentException(
          "there is no escape \\" + what + "; there are \\r \\n \\t \\0 \\\\ \\' \\xHH");
    }
    bytes.append("\r\n\t\0\\'\"".charAt(plain));
    return 2;
  }

  private static String latin1(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
