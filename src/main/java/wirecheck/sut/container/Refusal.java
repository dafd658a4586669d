package wirecheck.sut.container;

import com.github.dockerjava.api.exception.DockerException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an engine says when it does not do what it was asked. */
final class Refusal {
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  /** Engines quote what others have told them, so that line ends may come escaped twice. */
  private static final Pattern LINE_ENDS = Pattern.compile("(?:\\\\[nr]|\\s)+");

  private Refusal() {}

  /** In the engine's own words, without the HTTP and JSON around them. */
  static String words(DockerException refused) {
    Matcher message = MESSAGE.matcher(String.valueOf(refused.getMessage()));
    String words =
        message.find()
            ? ESCAPE.matcher(message.group(1)).replaceAll(Refusal::character)
            : String.valueOf(refused.getMessage());
    return LINE_ENDS.matcher(words).replaceAll(" ").trim();
  }

  /** RFC 8259, 7. */
  private static String character(MatchResult escape) {
    if (escape.group(1) != null) {
      return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
    return switch (escape.group(2)) {
      case "n", "r", "t", "b", "f" -> " ";
      default -> Matcher.quoteReplacement(escape.group(2));
    };
  }
}
