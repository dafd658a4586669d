package wirecheck.steps;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import wirecheck.bench.Bench;
import wirecheck.fault.Direction;
import wirecheck.wire.Break;
import wirecheck.wire.Payload;

/** The words of the feature files that stand for values. */
public final class ParameterTypes {
  private static final List<String> ORDINALS = List.of("first", "second", "third");

  /** {@code "hi~"}, with {@code \n} for a line feed. */
  @ParameterType("\"([^\"]*)\"")
  public Payload text(String text) {
    return Payload.text(text.replace("\\n", "\n"));
  }

  /** {@code "hi~"}, {@code 0xff}, {@code the bytes 0x00 to 0xff}, {@code 8192 bytes}. */
  @ParameterType(
      "\"[^\"]*\"|0x[0-9a-f]+|the bytes 0x[0-9a-f]{2} to 0x[0-9a-f]{2}"
          + "|\\d+ bytes that are not text|\\d+ bytes")
  public Payload payload(String words) {
    if (words.startsWith("\"")) {
      return text(words.substring(1, words.length() - 1));
    }
    if (words.startsWith("0x")) {
      return Payload.of(HexFormat.of().parseHex(words.substring(2)));
    }
    if (words.startsWith("the bytes")) {
      int first = Integer.parseInt(words.substring(12, 14), 16);
      int last = Integer.parseInt(words.substring(20, 22), 16);
      return Payload.range(first, last);
    }
    int length = Integer.parseInt(words.substring(0, words.indexOf(' ')));
    return words.endsWith("not text") ? Payload.notText(length) : Payload.ofLength(length);
  }

  /** {@code client "A"}: its name. */
  @ParameterType("client \"([A-Z])\"")
  public String client(String name) {
    return name;
  }

  /** {@code closes its connection}, or half-closes, or resets it. */
  @ParameterType("closes|half-closes|resets")
  public Break ends(String word) {
    return switch (word) {
      case "closes" -> Break.CLOSE;
      case "half-closes" -> Break.HALF_CLOSE;
      default -> Break.RESET;
    };
  }

  /** {@code 2 s}, {@code 500 ms}, {@code the quiet window}. */
  @ParameterType("(\\d+) (ms|s)|the quiet window")
  public Duration duration(String number, String unit) {
    if (number == null) {
      return Bench.current().patience().quiet();
    }
    long value = Long.parseLong(number);
    return unit.equals("s") ? Duration.ofSeconds(value) : Duration.ofMillis(value);
  }

  /** {@code to the server}: upstream; {@code from the peer}: downstream. */
  @ParameterType("(?:to|from) the (?:server|peer)")
  public Direction direction(String words) {
    return words.startsWith("to") ? Direction.UPSTREAM : Direction.DOWNSTREAM;
  }

  /** {@code first}: 1. */
  @ParameterType("first|second|third")
  public int ordinal(String word) {
    return ORDINALS.indexOf(word) + 1;
  }
}
