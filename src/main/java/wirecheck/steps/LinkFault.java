package wirecheck.steps;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.fault.Direction;
import wirecheck.fault.Toxic;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.LinkSetup;
import wirecheck.scenario.ScenarioLink;
import wirecheck.wire.server.ScriptedReply;

/** What a link does to all that it carries, in the words of a network. */
enum LinkFault {
  SLOW(
      "holds everything back for (\\d+) ms, give or take (\\d+) ms",
      words -> link -> link.delay(millis(words, 1), millis(words, 2))),
  SLICING(
      "cuts everything into single bytes, (\\d+) ms apart",
      words -> link -> link.addBothWays(new Toxic.Slicer(1, millis(words, 1)))),
  NARROW(
      "carries (\\d+) bytes a second",
      words -> link -> link.addBothWays(new Toxic.Bandwidth(number(words, 1)))),
  SLOW_CLOSING(
      "holds the end of a connection back for (\\d+) ms",
      words -> link -> link.addBothWays(new Toxic.SlowClose(millis(words, 1)))),
  RESETTING(
      "resets its connections at the first byte (to|from) the (?:server|peer)",
      words -> link -> link.add(direction(words, 1), new Toxic.ResetPeer(Duration.ZERO))),
  SWALLOWING(
      "swallows everything (to|from) the (?:server|peer), and closes after (\\d+) ms",
      words -> link -> link.add(direction(words, 1), new Toxic.Timeout(millis(words, 2)))),
  BREAKING(
      "breaks down after (\\d+) bytes (to|from) the (?:server|peer)",
      words -> link -> link.add(direction(words, 2), new Toxic.LimitData(number(words, 1)))),
  DOWN("goes down", words -> ScenarioLink::down),
  UP("comes up again", words -> ScenarioLink::up),
  DOWN_IN_MID_CONVERSATION("goes down instead of carrying the first answer", null);

  static final String WORDS =
      "(?:holds everything back|cuts everything|carries|holds the end|resets|swallows"
          + "|breaks down|goes down|comes up)[^\"]*";

  private final Pattern pattern;
  private final Reading reading;

  LinkFault(String pattern, Reading reading) {
    this.pattern = Pattern.compile(pattern);
    this.reading = reading;
  }

  /** How the numbers and directions in the words become an order. */
  private interface Reading {
    Consumer<ScenarioLink> order(MatchResult words);
  }

  /** From words to what a scenario has to arrange for them to come true. */
  static BiConsumer<LinkSetup, ClientRuns> of(String words) {
    for (LinkFault fault : values()) {
      Matcher matcher = fault.pattern.matcher(words);
      if (matcher.matches()) {
        return fault == DOWN_IN_MID_CONVERSATION
            ? LinkFault::downInsteadOfFirstAnswer
            : (wiring, runs) -> wiring.order(fault.reading.order(matcher.toMatchResult()));
      }
    }
    throw new IllegalArgumentException("no such fault of a link: " + words);
  }

  private static void downInsteadOfFirstAnswer(LinkSetup wiring, ClientRuns runs) {
    runs.plan(
        plan ->
            plan.nth(
                1,
                answer -> ScriptedReply.NONE.afterDoing(() -> wiring.order(ScenarioLink::down))));
  }

  private static Duration millis(MatchResult words, int group) {
    return Duration.ofMillis(number(words, group));
  }

  private static long number(MatchResult words, int group) {
    return Long.parseLong(words.group(group));
  }

  private static Direction direction(MatchResult words, int group) {
    return words.group(group).equals("to") ? Direction.UPSTREAM : Direction.DOWNSTREAM;
  }
}
