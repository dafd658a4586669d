package wirecheck.steps;

import io.cucumber.java.ParameterType;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Payload;
import wirecheck.fault.Direction;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.fault.udp.Match;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.LinkSetup;
import wirecheck.scenario.RunContext;
import wirecheck.scenario.Servers;
import wirecheck.wire.CloseMode;
import wirecheck.wire.client.ClientPeer;
import wirecheck.wire.server.ScriptedReply;

/** The words of the feature files that stand for values. */
public final class ParameterTypes {
  private static final String PAYLOAD =
      "\"[^\"]*\"|0x[0-9a-f]+|the bytes 0x[0-9a-f]{2} to 0x[0-9a-f]{2}"
          + "|\\d+ bytes that are not text|\\d+ random bytes|\\d+ bytes"
          + "|\\d+ times (?:0x[0-9a-f]{2}|\"[^\"]\")";
  private static final String ENDS = "closes|half-closes|resets";
  private static final String ORDINAL = "first|second|third";
  private static final String DURATION = "\\d+ ms|\\d+ s|the quiet window";

  private static final String TIMES_WORDS = "once|\\d+ times";
  private static final String AT_LEAST = "at least ";

  private static final String NO_END = "no end of the stream for ";
  private static final String OR_ELSE = ", or something else";
  private static final String NO_BYTE = "no byte for ";

  private static final Pattern SENDING =
      Pattern.compile(
          "(?<one>%s)(?: (?<times>\\d+) times)?(?: and at once (?<ends>%s) its connection)?"
                  .formatted(PAYLOAD, ENDS)
              + "(?: and reads nothing for (?<deaf>%s))?".formatted(DURATION));
  private static final Pattern PIECES = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern RANGE = Pattern.compile("(\\d+) to (\\d+) times (\"[^\"]*\").*");
  private static final Pattern TIMES = Pattern.compile("exactly (.*?)(?: (\\d+) times)?");

  /** {@code "hi~"}, {@code 0xff}, {@code the bytes 0x00 to 0xff}, {@code 8192 bytes}. */
  @ParameterType(PAYLOAD)
  public Payload payload(String words) {
    if (words.startsWith("\"")) {
      return Payload.text(
          words.substring(1, words.length() - 1).replace("\\n", "\n").replace("\\r", "\r"));
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

  /**
   * A payload; a payload and how often; {@code "h", "i" and "~" apart}; a payload {@code and at
   * once resets its connection}; a payload {@code and reads nothing for 1 s}.
   */
  @ParameterType(
      "\"[^\"]*\", \"[^\"]*\" and \"[^\"]*\" apart|(?:"
          + PAYLOAD
          + ")(?: \\d+ times)?(?: and at once (?:"
          + ENDS
          + ") its connection)?(?: and reads nothing for (?:"
          + DURATION
          + "))?")
  public Sending sending(String words) {
    if (words.endsWith(" apart")) {
      List<Payload> pieces = PIECES.matcher(words).results().map(r -> payload(r.group())).toList();
      return Sending.of(pieces, 1);
    }
    Matcher matcher = SENDING.matcher(words);
    matcher.matches();
    String times = matcher.group("times");
    String ends = matcher.group("ends");
    String deaf = matcher.group("deaf");
    Sending sending =
        Sending.of(
            List.of(payload(matcher.group("one"))), times == null ? 1 : Integer.parseInt(times));
    sending = deaf == null ? sending : sending.thenDeafFor(duration(deaf));
    return ends == null ? sending : sending.thenEnding(ends(ends));
  }

  /**
   * {@code exactly "hello"}, {@code exactly "hello" 3 times}, {@code 1 to 9 times "hello"}, {@code
   * 1 to 3 times "hello", or something else}, {@code exactly "hello" and then the end of the
   * stream}, {@code the end of the stream and nothing before it}.
   */
  @ParameterType(
      "exactly \"[^\"]*\"(?: \\d+ times| and then the end of the stream)?"
          + "|\\d+ to \\d+ times \"[^\"]*\"(?:"
          + OR_ELSE
          + ")?|the end of the stream and nothing before it"
          + "|no (?:end of the stream|byte) for (?:"
          + DURATION
          + ")")
  public Reception reception(String words) {
    if (words.startsWith(NO_END)) {
      return new Reception.NoEnd(duration(words.substring(NO_END.length())));
    }
    if (words.startsWith(NO_BYTE)) {
      return new Reception.NoByte(duration(words.substring(NO_BYTE.length())));
    }
    if (words.startsWith("the end")) {
      return new Reception.ThenEndOfStream(Payload.EMPTY);
    }
    Matcher range = RANGE.matcher(words);
    if (range.matches()) {
      int least = Integer.parseInt(range.group(1));
      int most = Integer.parseInt(range.group(2));
      Reception.Copies copies = new Reception.Copies(payload(range.group(3)), least, most);
      return words.endsWith(OR_ELSE) ? new Reception.OrSomethingElse(copies) : copies;
    }
    if (words.endsWith(" and then the end of the stream")) {
      String payload = words.substring("exactly ".length(), words.indexOf(" and then"));
      return new Reception.ThenEndOfStream(payload(payload));
    }
    Matcher exactly = TIMES.matcher(words);
    exactly.matches();
    int times = exactly.group(2) == null ? 1 : Integer.parseInt(exactly.group(2));
    return new Reception.Copies(payload(exactly.group(1)), times, times);
  }

  /** {@code "hi~"}, {@code "connection break" in any letter case}. */
  @ParameterType("\"([^\"]*)\"(?: in any letter case)?")
  public String shown(String text) {
    return text;
  }

  /** {@code closes its connection} and what else a client peer does. */
  @ParameterType(Deeds.WORDS)
  public Consumer<ClientPeer> deed(String words) {
    return Deeds.of(words);
  }

  /** {@code ends normally} and what else a client under test is to do. */
  @ParameterType(Conducts.WORDS)
  public Consumer<ClientRunAssert> conduct(String words) {
    return Conducts.of(words);
  }

  /** {@code started}, {@code asked to stop} and what else is done with a server. */
  @ParameterType(Handlings.WORDS)
  public Consumer<Servers> handling(String words) {
    return Handlings.of(words);
  }

  /** {@code goes down} and what else a link does to all that it carries. */
  @ParameterType(LinkFault.WORDS)
  public BiConsumer<LinkSetup, ClientRuns> fault(String words) {
    return LinkFault.of(words);
  }

  /** {@code lost} and what else can happen to a datagram. */
  @ParameterType(Mishap.WORDS)
  public DatagramFault mishap(String words) {
    return Mishap.of(words);
  }

  /** {@code the second datagram to the server}, {@code every datagram from the peer}. */
  @ParameterType("(the (?:" + ORDINAL + ")|every) datagram (to|from) the (?:server|peer)")
  public Datagrams datagrams(String which, String way) {
    Direction direction = way.equals("to") ? Direction.UPSTREAM : Direction.DOWNSTREAM;
    Match match = which.equals("every") ? Match.ALL : Match.nth(ordinal(which.substring(4)));
    return new Datagrams(match, direction);
  }

  /**
   * {@code "hello"}, {@code "hello" 3 times over}, {@code "he" and, apart from it, "llo"}, {@code
   * nothing}.
   */
  @ParameterType("nothing|(\"[^\"]*\")(?: (\\d+) times over| and, apart from it, (\"[^\"]*\"))?")
  public ScriptedReply answer(String first, String times, String second) {
    if (first == null) {
      return ScriptedReply.NONE;
    }
    return second == null
        ? ScriptedReply.with(payload(first)).times(times == null ? 1 : Integer.parseInt(times))
        : ScriptedReply.with(payload(first), payload(second));
  }

  /** {@code closes}, {@code half-closes}, {@code resets} (its connection). */
  @ParameterType(ENDS)
  public CloseMode ends(String word) {
    return switch (word) {
      case "closes" -> CloseMode.CLOSE;
      case "half-closes" -> CloseMode.HALF_CLOSE;
      default -> CloseMode.RESET;
    };
  }

  /** {@code for each answer}, or {@code at least once}. */
  @ParameterType("for each answer|at least once")
  public BiConsumer<ClientRunAssert, Payload> extent(String words) {
    return words.equals("at least once")
        ? ClientRunAssert::hasShown
        : ClientRunAssert::hasShownEachAnswer;
  }

  /** What a client does while it waits for an answer. */
  @ParameterType("sends nothing|sends nothing and does not close|does not lose patience")
  public BiConsumer<ClientRunAssert, Integer> waiting(String words) {
    return switch (words) {
      case "sends nothing" -> ClientRunAssert::sentNothingBefore;
      case "does not lose patience" -> ClientRunAssert::didNotLosePatienceBefore;
      default -> ClientRunAssert::waitedFor;
    };
  }

  /** {@code after} its answer, or {@code instead of} it. */
  @ParameterType("after|instead of")
  public UnaryOperator<ScriptedReply> moment(String words) {
    return words.equals("after") ? UnaryOperator.identity() : answer -> ScriptedReply.NONE;
  }

  /** Between whom a link is: {@code the clients and the server}. */
  @ParameterType(
      "the clients and the server|client \"[A-Z]\" and the server|the client and the peer")
  public Consumer<LinkSetup> span(String words) {
    return switch (words) {
      case "the clients and the server" -> wiring -> wiring.linkToServer(null);
      case "the client and the peer" -> LinkSetup::linkToPeer;
      default -> wiring -> wiring.linkToServer(words.substring(8, 9));
    };
  }

  /** {@code 2 s}, {@code 500 ms}, {@code the quiet window}. */
  @ParameterType(DURATION)
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
