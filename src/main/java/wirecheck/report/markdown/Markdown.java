package wirecheck.report.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Escaped;

/** Text from strangers in Markdown, where it can neither format, nor link, nor end its cell. */
public final class Markdown {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}&&[^.,;:?!'\"/%=()-]]");
  private static final Pattern BACKTICKS = Pattern.compile("`+");
  private static final int SHORTEST_FENCE = 3;

  private Markdown() {}

  /** Text within a line or a table's cell. */
  public static String text(String text) {
    return entities(Escaped.line(text));
  }

  /** Text in a typewriter face, within a line or a table's cell. */
  static String code(String text) {
    return "<code>" + entities(Escaped.line(text)) + "</code>";
  }

  /** Lines as they are, in a block that no run of backticks in them can end. */
  static String block(List<String> lines) {
    String content = String.join("\n", lines);
    int longest = SHORTEST_FENCE - 1;
    Matcher runs = BACKTICKS.matcher(content);
    while (runs.find()) {
      longest = Math.max(longest, runs.group().length());
    }
    String fence = "`".repeat(longest + 1);
    return fence + "text\n" + content + "\n" + fence + "\n";
  }

  /** Entities are never taken for Markdown's or HTML's own characters. */
  private static String entities(String text) {
    return PUNCTUATION
        .matcher(text)
        .replaceAll(match -> "&#" + (int) match.group().charAt(0) + ";");
  }
}
