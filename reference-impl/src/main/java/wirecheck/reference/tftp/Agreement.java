package wirecheck.reference.tftp;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The options on which two sides agree (RFC 2347 to 2349).
 *
 * @param acknowledged those that the OACK names; none, and there is no OACK
 */
record Agreement(Map<String, String> acknowledged) {
  static final String BLKSIZE = "blksize";
  static final String TIMEOUT = "timeout";
  static final String TSIZE = "tsize";

  /** What none has agreed on. */
  static final Agreement NONE = new Agreement(Map.of());

  private static final int DEFAULT_SIZE = 512;
  private static final int LEAST_SIZE = 8;
  private static final int MOST_SIZE = 65_464;
  private static final int MOST_SECONDS = 255;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  /**
   * A server's answer: what it does not know, and what is not valid, is left out.
   *
   * @param size of the file that will be read, where it is known
   */
  static Agreement to(Packet.Request request, OptionalLong size) {
    Map<String, String> acknowledged = new LinkedHashMap<>();
    request
        .options()
        .forEach(
            (name, value) -> {
              if (isValid(name, value)) {
                if (!name.equals(TSIZE) || request.write()) {
                  acknowledged.put(name, value);
                } else if (size.isPresent()) {
                  acknowledged.put(name, Long.toString(size.getAsLong()));
                }
              }
            });
    return new Agreement(acknowledged);
  }

  /**
   * What a client takes from a server.
   *
   * @throws Refusal of what was not asked for
   */
  static Agreement from(Packet.OptionAck answer, Map<String, String> asked) throws Refusal {
    for (Map.Entry<String, String> option : answer.options().entrySet()) {
      String name = option.getKey();
      String value = option.getValue();
      if (!asked.containsKey(name) || !isValid(name, value)) {
        throw new Refusal(ErrorCode.OPTIONS_REFUSED, "not asked for: " + name + " " + value);
      }
      boolean larger =
          name.equals(BLKSIZE) && Long.parseLong(value) > Long.parseLong(asked.get(name));
      boolean other = name.equals(TIMEOUT) && !value.equals(asked.get(name));
      if (larger || other) {
        throw new Refusal(ErrorCode.OPTIONS_REFUSED, "not asked for: " + name + " " + value);
      }
    }
    return new Agreement(answer.options());
  }

  /** Bytes in a full block. */
  int size() {
    return Integer.parseInt(acknowledged.getOrDefault(BLKSIZE, Integer.toString(DEFAULT_SIZE)));
  }

  Optional<Duration> timer() {
    return Optional.ofNullable(acknowledged.get(TIMEOUT))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }

  private static boolean isValid(String name, String value) {
    return switch (name) {
      case BLKSIZE -> isBetween(LEAST_SIZE, value, MOST_SIZE);
      case TIMEOUT -> isBetween(1, value, MOST_SECONDS);
      case TSIZE -> NUMBER.matcher(value).matches();
      default -> false;
    };
  }

  private static boolean isBetween(int least, String value, int most) {
    if (!NUMBER.matcher(value).matches()) {
      return false;
    }
    long number = Long.parseLong(value);
    return least <= number && number <= most;
  }
}
