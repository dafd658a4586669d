package wirecheck.steps;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import wirecheck.base.Payload;
import wirecheck.scenario.ClientRun;
import wirecheck.sut.Exit;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;
import wirecheck.verdict.Unmet;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;

/**
 * What a client under test did, held against what it ought to do. A client that was not told a
 * number of exchanges is judged on what was seen of it (hello.md, Giving a client its orders).
 */
final class ClientRunAssert extends AbstractAssert<ClientRunAssert, ClientRun> {

  private ClientRunAssert(ClientRun run) {
    super(run, ClientRunAssert.class);
  }

  static ClientRunAssert assertThat(ClientRun run) {
    return new ClientRunAssert(run);
  }

  void greetsFirstWith(Payload greeting) {
    if (actual.silence().isPresent()) {
      throw new Unmet(greeting + " first", actual.silence().get());
    }
    ObservationAssert.assertThat(actual.received(), actual.keepsMessages()).startsWith(greeting);
  }

  /** Exactly so many greetings; as many as it liked, if it was not told. */
  void sentOnly(Payload greeting, int times) {
    Observation received = actual.received();
    int seen = actual.keepsMessages() ? received.chunks().size() : copies(received, greeting);
    int least = actual.wasTold() ? times : 1;
    int most = actual.wasTold() ? times : Math.max(1, seen);
    ObservationAssert.assertThat(received, actual.keepsMessages()).isCopies(greeting, least, most);
  }

  private static int copies(Observation received, Payload greeting) {
    return received.bytes().length() / greeting.length();
  }

  void madeAllExchanges() {
    madeExchanges(leastExchanges());
  }

  void madeExchanges(int least) {
    if (actual.guestbook().answers() < least) {
      throw new Unmet(exchanges(least), seen());
    }
  }

  /** One that made all of them may go on running, but may not be killed by what it was sent. */
  void madeAllExchangesOrEnded() {
    if (!madeAll()) {
      endsByItself();
      return;
    }
    Optional<Exit> end = actual.wasTold() ? actual.end() : actual.endSoon();
    if (end.isPresent()) {
      ProgramAssert.assertThat(actual.program()).endedByItself(end);
    }
  }

  private boolean madeAll() {
    return actual.guestbook().answers() >= leastExchanges();
  }

  private int leastExchanges() {
    return actual.wasTold() ? actual.wanted() : 1;
  }

  private static String exchanges(int number) {
    return number == 1 ? "an exchange" : number + " exchanges";
  }

  private String seen() {
    String end = actual.program().hasEnded() ? words(actual.end()) : "it goes on running";
    return exchanges(actual.guestbook().answers()).replace("0 exchanges", "none") + "; " + end;
  }

  private static String words(Optional<Exit> end) {
    return end.map(exit -> "it " + exit.words()).orElse("it goes on running");
  }

  void greetedAgainOrEnded() {
    if (actual.guestbook().greetings() < 2) {
      ProgramAssert.assertThat(actual.program()).endedByItself(actual.end());
    }
  }

  void endsNormally() {
    if (isJudgedByItsEnd()) {
      ProgramAssert.assertThat(actual.program()).endedNormally(actual.end());
    }
  }

  void endsByItself() {
    if (isJudgedByItsEnd()) {
      ProgramAssert.assertThat(actual.program()).endedByItself(actual.end());
    }
  }

  void endsAfterBreak() {
    ProgramAssert.assertThat(actual.program()).endedByItself(actual.end());
  }

  void endsWithAnotherStatusThanZero() {
    ProgramAssert.assertThat(actual.program()).endedWithAnotherStatusThanZero(actual.end());
  }

  void endsWithFailureAndSaysWhy() {
    ProgramAssert.assertThat(actual.program()).failed(actual.end());
    ProgramAssert.assertThat(actual.program()).saysWhy();
  }

  /** Ended by itself, if it was told how much to do or its peer has closed. */
  void endsOnceThePeerHasClosed() {
    if (actual.guestbook().hasSaidGoodbye()) {
      endsAfterBreak();
    } else {
      endsByItself();
    }
  }

  private boolean isJudgedByItsEnd() {
    return actual.wasTold() || actual.program().hasEnded();
  }

  /** Not killed by a signal; ended, if it was told how much to do. */
  void isNotKilled() {
    Optional<Exit> end = actual.wasTold() ? actual.end() : actual.endSoon();
    if (actual.wasTold() || end.isPresent()) {
      ProgramAssert.assertThat(actual.program()).endedByItself(end);
    }
  }

  void connectedOnce() {
    int connections = actual.connections();
    if (connections != 1) {
      throw new Unmet("one connection", connections + " connections");
    }
  }

  /** Not a byte while the answer was held back; an end of the stream may be its last word. */
  void sentNothingBefore(int ordinal) {
    Observation hold = actual.whileHolding(ordinal).orElseThrow(() -> neverCame(ordinal));
    boolean saidLast =
        hold.chunks().isEmpty()
            && hold.ending() == ReadOutcome.END_OF_STREAM
            && !actual.guestbook().endings().contains(ReadOutcome.RESET);
    if (!saidLast) {
      ObservationAssert.assertThat(hold, actual.keepsMessages()).isSilence();
    }
  }

  /**
   * Has not given up while the answer was held back. What it sent within the quiet window it sent
   * without any waiting, which is another matter.
   */
  void didNotLosePatienceBefore(int ordinal) {
    Observation hold = actual.whileHolding(ordinal).orElseThrow(() -> neverCame(ordinal));
    boolean hasty = !hold.chunks().isEmpty() && actual.isWithinQuietWindow(hold.waited());
    if (!hasty) {
      sentNothingBefore(ordinal);
    }
  }

  /** Neither a byte nor an end while the answer was held back. */
  void waitedFor(int ordinal) {
    Optional<Observation> hold = actual.whileHolding(ordinal);
    if (hold.isEmpty() && actual.wasTold() && actual.guestbook().greetings() > 0) {
      throw new Unmet(exchanges(ordinal), seen());
    }
    ObservationAssert.assertThat(hold.orElseThrow(() -> neverCame(ordinal)), actual.keepsMessages())
        .isSilence();
  }

  private RuntimeException neverCame(int ordinal) {
    int greetings = actual.guestbook().greetings();
    return actual.wasTold() || greetings == 0
        ? new Inconclusive(
            "the client greeted " + greetings + " times, so answer " + ordinal + " was never due")
        : new NotApplicable("the client made no more than " + greetings + " exchanges");
  }

  void closedInOrder() {
    List<ReadOutcome> endings = actual.endings();
    if (endings.isEmpty()) {
      throw new Unmet(ReadOutcome.END_OF_STREAM.words(), "a connection that is still open");
    }
    if (endings.get(0) != ReadOutcome.END_OF_STREAM) {
      throw new Unmet(ReadOutcome.END_OF_STREAM.words(), endings.get(0).words());
    }
  }

  /** Once for each answer; of a client that must be stopped the last may be missing. */
  void hasShownEachAnswer(Payload reply) {
    int shown = shown(reply);
    int most = actual.guestbook().answers();
    int least = Math.max(1, actual.wasTold() ? most : most - 1);
    if (shown < least || shown > most) {
      throw new Unmet(reply + " shown once for each of " + most + " answers", times(shown));
    }
  }

  /** At least once, since it was first answered. */
  void hasShown(Payload reply) {
    int shown = shown(reply);
    if (shown < 1) {
      throw new Unmet(reply + " shown", times(shown));
    }
  }

  private int shown(Payload reply) {
    if (actual.guestbook().answers() == 0) {
      throw new Inconclusive("the client never greeted, so it was never answered");
    }
    return actual.shown(reply);
  }

  private static String times(int shown) {
    return shown == 0 ? "it was not shown" : "it was shown " + shown + " times";
  }

  /** Another port for each exchange that both were waiting in at the same time. */
  void usedAnotherPortThan(ClientRun other) {
    List<InetSocketAddress> mine = actual.guestbook().greeters();
    List<InetSocketAddress> others = other.guestbook().greeters();
    for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
      int port = mine.get(i).getPort();
      if (port == others.get(i).getPort()) {
        throw new Unmet("two ports", "port " + port + " used by both while both were running");
      }
    }
  }
}
