package wirecheck.reference.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What follows the program's name: words in their order, and options, each with a value. */
final class CommandLine {
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s)");

  private final List<String> words = new ArrayList<>();
  private final Map<String, String> options = new HashMap<>();

  /**
   * Parts words from options.
   *
   * @param known the names of the options there are
   * @throws IllegalArgumentException for any other option, and for one without a value
   */
  CommandLine(List<String> arguments, Set<String> known) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (!argument.startsWith("--")) {
        words.add(argument);
      } else if (!known.contains(argument)) {
        throw new IllegalArgumentException("unknown argument: '" + argument + "'");
      } else if (i + 1 == arguments.size()) {
        throw new IllegalArgumentException("missing value of " + argument);
      } else {
        options.put(argument, arguments.get(++i));
      }
    }
  }

  /**
   * The words.
   *
   * @throws IllegalArgumentException when there are fewer or more of them
   */
  List<String> words(int count) {
    if (words.size() > count) {
      throw new IllegalArgumentException("unknown argument: '" + words.get(count) + "'");
    }
    if (words.size() < count) {
      throw new IllegalArgumentException("too few arguments");
    }
    return words;
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** One of some words, the first unless another is chosen. */
  String choice(String name, String... words) {
    String chosen = text(name).orElse(words[0]);
    if (!List.of(words).contains(chosen)) {
      throw wrong(name, chosen);
    }
    return chosen;
  }

  /** From the options {@code --host} and {@code --port}. */
  InetSocketAddress address(String host, int port) throws IOException {
    return new InetSocketAddress(
        InetAddress.getByName(text("--host").orElse(host)),
        number("--port", 0, 65_535).orElse(port));
  }

  Optional<Integer> number(String name, int least, int most) {
    return text(name).map(value -> number(name, value, least, most));
  }

  /** Written as {@code 2s} or {@code 1500ms}, and longer than nothing. */
  Duration duration(String name, Duration otherwise) {
    return text(name).map(value -> duration(name, value)).orElse(otherwise);
  }

  private static int number(String name, String value, int least, int most) {
    try {
      int number = Integer.parseInt(value);
      if (least <= number && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // told below
    }
    throw wrong(name, value);
  }

  private static Duration duration(String name, String value) {
    Matcher matcher = DURATION.matcher(value);
    long amount = matcher.matches() ? Long.parseLong(matcher.group(1)) : 0;
    if (amount == 0) {
      throw wrong(name, value);
    }
    return matcher.group(2).equals("s") ? Duration.ofSeconds(amount) : Duration.ofMillis(amount);
  }

  private static IllegalArgumentException wrong(String name, String value) {
    return new IllegalArgumentException("wrong value of " + name + ": '" + value + "'");
  }
}
