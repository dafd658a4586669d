package wirecheck.steps;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import wirecheck.bench.ClientRun;
import wirecheck.sut.Exit;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;
import wirecheck.verdict.Unmet;
import wirecheck.wire.Ending;
import wirecheck.wire.Observation;
import wirecheck.wire.Payload;

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

  void madeAllExchangesOrEnded() {
    if (!madeAll()) {
      endsByItself();
    } else {
      isNotKilled();
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
    int connections = actual.guestbook().clients().size();
    if (connections != 1) {
      throw new Unmet("one connection", connections + " connections");
    }
  }

  void waitedInSilence(int ordinal) {
    Optional<Observation> hold = actual.whileHolding(ordinal);
    if (hold.isEmpty()) {
      throw neverCame(ordinal);
    }
    ObservationAssert.assertThat(hold.get(), actual.keepsMessages()).isSilence();
  }

  private RuntimeException neverCame(int ordinal) {
    int greetings = actual.guestbook().greetings();
    if (greetings == 0) {
      return new Inconclusive("the client never greeted, so no answer could be held back");
    }
    if (!actual.wasTold()) {
      return new NotApplicable("the client made no more than " + greetings + " exchanges");
    }
    throw new Unmet(ordinal + " exchanges", seen());
  }

  void closedInOrder() {
    List<Ending> endings = actual.endings();
    if (endings.isEmpty()) {
      throw new Unmet(Ending.END_OF_STREAM.words(), "a connection that is still open");
    }
    if (endings.get(0) != Ending.END_OF_STREAM) {
      throw new Unmet(Ending.END_OF_STREAM.words(), endings.get(0).words());
    }
  }

  /** Once for each answer; of a client that must be stopped the last one may be missing. */
  void hasShownEachAnswer(Payload reply) {
    int least = actual.wasTold() ? actual.guestbook().answers() : actual.answersWhenStopped() - 1;
    int shown = actual.shown(reply, least);
    int most = actual.guestbook().answers();
    if (most == 0) {
      throw new Inconclusive("the client never greeted, so it was never answered");
    }
    if (shown < Math.max(1, least) || shown > most) {
      throw new Unmet(
          reply + " shown once for each of " + most + " answers", "shown " + shown + " times");
    }
  }

  void usedAnotherPortThan(ClientRun other) {
    int mine = actual.guestbook().clients().get(0).getPort();
    int others = other.guestbook().clients().get(0).getPort();
    if (mine == others) {
      throw new Unmet("two ports", "port " + mine + " used by both while both were running");
    }
  }
}
