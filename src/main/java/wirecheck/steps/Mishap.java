package wirecheck.steps;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.fault.Action;

/** What can happen to a datagram on its way. */
final class Mishap {
  static final String WORDS =
      "lost|delivered twice|swapped with the next|damaged in some bits|cut to \\d+ byte"
          + "|held back for \\d+ ms, while others pass";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Mishap() {}

  static Action of(String words) {
    return switch (words) {
      case "lost" -> new Action.Drop();
      case "delivered twice" -> new Action.Duplicate();
      case "swapped with the next" -> new Action.Swap();
      case "damaged in some bits" -> new Action.Flip(1, 0xff);
      default -> withNumber(words);
    };
  }

  private static Action withNumber(String words) {
    Matcher matcher = NUMBER.matcher(words);
    matcher.find();
    int number = Integer.parseInt(matcher.group());
    return words.startsWith("cut")
        ? new Action.Truncate(number)
        : new Action.Delay(Duration.ofMillis(number));
  }
}
