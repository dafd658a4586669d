package wirecheck.steps;

import org.assertj.core.api.AbstractAssert;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.verdict.Mismatch;
import wirecheck.verdict.Unmet;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.ClientPeer;

/** What a test peer saw, held against what it ought to have seen. */
final class ObservationAssert extends AbstractAssert<ObservationAssert, Observation> {
  private final boolean messages;
  private String who = "";

  private ObservationAssert(Observation observation, boolean messages) {
    super(observation, ObservationAssert.class);
    this.messages = messages;
  }

  /**
   * Begins an assertion.
   *
   * @param messages whether each chunk is a datagram
   */
  static ObservationAssert assertThat(Observation observation, boolean messages) {
    return new ObservationAssert(observation, messages);
  }

  /** Everything that the peer sent was taken off it: a server that stopped reading is seen here. */
  static void assertThatAllIsSent(ClientPeer client) {
    if (!client.hasSentAll()) {
      throw new Unmet("a server that reads everything", "it has stopped reading");
    }
  }

  /** Names whose observation it is, where there are many. */
  ObservationAssert of(String name) {
    who = " (" + name + ")";
    return this;
  }

  /** One copy, whatever comes after it. */
  void isOne(Payload unit) {
    if (actual.ending() != ReadOutcome.ENOUGH || !actual.bytes().equals(unit)) {
      throw unmet(unit.toString(), unit);
    }
  }

  /** Nothing but whole copies, as many as wanted, then silence. */
  void isCopies(Payload unit, int least, int most) {
    long count = messages ? actual.chunks().size() : actual.bytes().length() / unit.length();
    boolean right = actual.bytes().equals(unit.times((int) count)) && eachIs(unit);
    if (!right || count < least || count > most || actual.ending() != ReadOutcome.SILENCE) {
      throw unmet(copies(unit, least, most) + ", then silence", unit.times(most));
    }
  }

  private boolean eachIs(Payload unit) {
    return !messages || actual.chunks().stream().allMatch(unit::equals);
  }

  private static String copies(Payload unit, int least, int most) {
    if (most == 1) {
      return "exactly " + unit;
    }
    String number = least == most ? "exactly " + most : least + " to " + most;
    return number + " times " + unit + " and nothing else";
  }

  /** Silence, in a conversation that goes on. */
  void isSilence() {
    if (!actual.chunks().isEmpty() || actual.ending() != ReadOutcome.SILENCE) {
      throw unmet("nothing", Payload.EMPTY);
    }
  }

  /** No byte and no datagram, in a conversation that goes on or ends. */
  void isWordless() {
    if (!actual.chunks().isEmpty()) {
      throw unmet("no byte", Payload.EMPTY);
    }
  }

  /** A conversation that goes on. */
  void isOpen() {
    if (actual.ending() != ReadOutcome.SILENCE && actual.ending() != ReadOutcome.ENOUGH) {
      throw unmet("a connection that stays open", Payload.EMPTY);
    }
  }

  /** A connection made. */
  void isConnected() {
    if (actual.ending() != ReadOutcome.ENOUGH) {
      throw unmet("a connection", Payload.EMPTY);
    }
  }

  /** Exactly these bytes, then FIN. */
  void isThenEndOfStream(Payload expected) {
    if (actual.ending() != ReadOutcome.END_OF_STREAM || !actual.bytes().equals(expected)) {
      String before = expected.isEmpty() ? "nothing but" : expected + ", then";
      throw unmet(before + " end of stream", expected);
    }
  }

  /** These bytes first, whatever comes after them. */
  void startsWith(Payload expected) {
    Payload first =
        messages && !actual.chunks().isEmpty() ? actual.chunks().get(0) : head(expected);
    if (!first.equals(expected)) {
      throw unmet(expected + " first", expected);
    }
  }

  private Payload head(Payload expected) {
    return actual.bytes().head(expected.length());
  }

  private Unmet unmet(String expected, Payload expectedBytes) {
    Payload seen = actual.bytes();
    int wrong = seen.firstDifference(expectedBytes.head(seen.length()));
    if (messages || wrong < 0 || seen.isEmpty()) {
      return new Unmet(expected + who, observed(seen) + who);
    }
    int shownFrom = Math.max(0, wrong - 24);
    Payload shown = seen.from(shownFrom);
    String place = shownFrom == 0 ? "" : "after " + shownFrom + " bytes ";
    int mark = place.length() + 1 + shown.escapedWidth(wrong - shownFrom);
    return new Unmet(new Mismatch(expected + who, place + observed(shown) + who, mark));
  }

  private String observed(Payload stream) {
    String content;
    if (messages && actual.chunks().size() > 1) {
      long wrong = actual.chunks().stream().distinct().count();
      content = actual.chunks().size() + " datagrams" + (wrong == 1 ? ", each " : ", the first ");
      content += actual.chunks().get(0);
    } else {
      content = messages && actual.chunks().isEmpty() || stream.isEmpty() ? "" : stream.toString();
      content = messages && !actual.chunks().isEmpty() && stream.isEmpty() ? "\"\"" : content;
    }
    String end = ending();
    return content.isEmpty() ? end : end.isEmpty() ? content : content + ", then " + end;
  }

  private String ending() {
    boolean some = !actual.chunks().isEmpty();
    return switch (actual.ending()) {
      case ENOUGH -> some ? "" : "a connection";
      case SILENCE -> some ? "silence" : Format.of(actual.waited()) + " of silence";
      default -> actual.ending().words();
    };
  }
}
