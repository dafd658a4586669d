package wirecheck.steps;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import wirecheck.base.Payload;
import wirecheck.base.QuotedText;
import wirecheck.fault.Direction;
import wirecheck.fault.udp.Match;
import wirecheck.scenario.RunContext;

/** The words of the feature files that stand for values. */
public final class ParameterTypes {
  private static final String PAYLOAD =
      QuotedText.PATTERN
          + "|0x(?:[0-9a-f]{2})+|the bytes 0x[0-9a-f]{2} to 0x[0-9a-f]{2}"
          + "|\\d+ bytes that are not text|\\d+ random bytes|\\d+ bytes"
          + "|\\d+ times (?:0x[0-9a-f]{2}|"
          + QuotedText.PATTERN
          + ")";
  private static final String ORDINAL = "first|second|third";
  private static final String TIMES_WORDS = "once|\\d+ times";
  private static final String AT_LEAST = "at least ";
  private static final String DIRECTION = "(?:to|from) the (?:server|peer)";

  /** {@code "hi~"}, {@code 0xff}, {@code the bytes 0x00 to 0xff}, {@code 8192 bytes}. */
  @ParameterType(PAYLOAD)
  public Payload payload(String words) {
    if (words.startsWith("\"")) {
      return QuotedText.bytes(words);
    }
    if (words.startsWith("0x")) {
      return Payload.of(HexFormat.of().parseHex(words.substring(2)));
    }
    if (words.contains(" times ")) {
      int times = Integer.parseInt(words.substring(0, words.indexOf(' ')));
      return payload(words.substring(words.indexOf(" times ") + 7)).times(times);
    }
    if (words.endsWith(" random bytes")) {
      return Payload.random(Integer.parseInt(words.substring(0, words.indexOf(' '))));
    }
    if (words.startsWith("the bytes")) {
      int first = Integer.parseInt(words.substring(12, 14), 16);
      int last = Integer.parseInt(words.substring(20, 22), 16);
      return Payload.range(first, last);
    }
    int length = Integer.parseInt(words.substring(0, words.indexOf(' ')));
    return words.endsWith("not text") ? Payload.notText(length) : Payload.ofLength(length);
  }

  /** {@code 0xff}: the bits of a byte. */
  @ParameterType("0x([0-9a-f]{2})")
  public int mask(String hex) {
    return Integer.parseInt(hex, 16);
  }

  /** {@code client "A"}: its name. */
  @ParameterType("client \"([A-Z])\"")
  public String client(String name) {
    return name;
  }

  /** {@code "hi~"}, {@code "connection break" in any letter case}. */
  @ParameterType("\"([^\"]*)\"(?: in any letter case)?")
  public String shown(String text) {
    return text;
  }

  /** {@code to the server}, {@code from the peer}. */
  @ParameterType(DIRECTION)
  public Direction direction(String words) {
    return words.startsWith("to") ? Direction.UPSTREAM : Direction.DOWNSTREAM;
  }

  /** {@code the second datagram to the server}, {@code every datagram from the peer}. */
  @ParameterType("(the (?:" + ORDINAL + ")|every) datagram (" + DIRECTION + ")")
  public Datagrams datagrams(String which, String way) {
    Match match = which.equals("every") ? Match.ALL : Match.nth(ordinal(which.substring(4)));
    return new Datagrams(match, direction(way));
  }

  /** {@code 2 s}, {@code 500 ms}, {@code the quiet window}. */
  @ParameterType("\\d+ ms|\\d+ s|the quiet window")
  public Duration duration(String words) {
    if (words.startsWith("the")) {
      return RunContext.current().patience().quiet();
    }
    long value = Long.parseLong(words.substring(0, words.indexOf(' ')));
    return words.endsWith(" s") ? Duration.ofSeconds(value) : Duration.ofMillis(value);
  }

  /** {@code first}: 1. */
  @ParameterType(ORDINAL)
  public int ordinal(String word) {
    return List.of(ORDINAL.split("\\|")).indexOf(word) + 1;
  }

  /** {@code once}, {@code 20 times}, {@code at least 3 times}. */
  @ParameterType("(?:at least )?(?:" + TIMES_WORDS + ")")
  public Frequency frequency(String words) {
    return words.startsWith(AT_LEAST)
        ? Frequency.atLeast(times(words.substring(AT_LEAST.length())))
        : Frequency.exactly(times(words));
  }

  /** {@code once}, {@code 20 times}. */
  @ParameterType(TIMES_WORDS)
  public int times(String words) {
    return words.equals("once") ? 1 : Integer.parseInt(words.substring(0, words.indexOf(' ')));
  }
}
