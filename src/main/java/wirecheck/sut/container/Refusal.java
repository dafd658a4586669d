package wirecheck.sut.container;

import com.github.dockerjava.api.exception.DockerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an engine says when it does not do what it was asked. */
final class Refusal {
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");

  private Refusal() {}

  /** In the engine's own words, without the HTTP and JSON around them. */
  static String words(DockerException refused) {
    Matcher message = MESSAGE.matcher(String.valueOf(refused.getMessage()));
    return message.find()
        ? message.group(1).replace("\\\"", "\"").replace("\\\\", "\\").replace("\\n", " ")
        : String.valueOf(refused.getMessage()).trim();
  }
}
