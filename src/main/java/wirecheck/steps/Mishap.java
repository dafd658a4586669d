package wirecheck.steps;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.fault.udp.DatagramFault;

/** What can happen to a datagram on its way. */
final class Mishap {
  static final String WORDS =
      "lost|delivered twice|swapped with the next|damaged in some bits|cut to \\d+ byte"
          + "|held back for \\d+ ms, while others pass";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Mishap() {}

  static DatagramFault of(String words) {
    return switch (words) {
      case "lost" -> new DatagramFault.Drop();
      case "delivered twice" -> new DatagramFault.Duplicate();
      case "swapped with the next" -> new DatagramFault.Swap();
      case "damaged in some bits" -> new DatagramFault.Flip(1, 0xff);
      default -> withNumber(words);
    };
  }

  private static DatagramFault withNumber(String words) {
    Matcher matcher = NUMBER.matcher(words);
    matcher.find();
    int number = Integer.parseInt(matcher.group());
    return words.startsWith("cut")
        ? new DatagramFault.Truncate(number)
        : new DatagramFault.Delay(Duration.ofMillis(number));
  }
}
