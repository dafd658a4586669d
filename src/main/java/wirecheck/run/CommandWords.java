package wirecheck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.spec.UsageError;

/**
 * A command given as one text, taken apart into its words at the blanks outside quotes. A quoted
 * part, in double or single quotes, may stand anywhere in a word; nothing is escaped in it.
 */
public final class CommandWords {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']++)");
  private static final Pattern WORD = Pattern.compile("(?:" + PART + ")++");
  private static final Pattern COMMAND = Pattern.compile("\\s*+(?:" + WORD + "(?:\\s++|$))*+");

  private CommandWords() {}

  /**
   * The words of a command.
   *
   * @throws UsageError if a quote is not closed
   */
  public static List<String> split(String command) {
    if (!COMMAND.matcher(command).matches()) {
      throw new UsageError("a quote is not closed: " + command);
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(unquoted(word.group()));
    }
    return words;
  }

  private static String unquoted(String word) {
    StringBuilder joined = new StringBuilder();
    Matcher part = PART.matcher(word);
    while (part.find()) {
      for (int group = 1; group <= part.groupCount(); group++) {
        joined.append(part.group(group) == null ? "" : part.group(group));
      }
    }
    return joined.toString();
  }
}
