package wirecheck.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import wirecheck.base.Deadline;
import wirecheck.base.Format;
import wirecheck.base.Timeouts;
import wirecheck.sut.Exit;
import wirecheck.sut.SystemUnderTest;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.server.ServerPeer;
import wirecheck.wire.server.ServerPeerLog;

/** Watches a client under test while it makes its exchanges with a test peer. */
final class Exchanges {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Nothing is held on the way, or back, for longer (UDP-C11: 1 s at the latest), or unread. */
  private static final Duration LATE = Duration.ofMillis(1500);

  /** A client that floods is not watched for ever. */
  private static final int FLOOD = 500;

  private final SystemUnderTest program;
  private final ServerPeer peer;
  private final Timeouts patience;
  private final int due;
  private final boolean endless;
  private Deadline sinceProgress;

  /**
   * @param due how many exchanges the client was told to make, 0 if it takes no number
   * @param endless whether the client may go on after as many as are wanted
   * @param startAllowance how long the start may take before the deadline for a first sign begins
   */
  Exchanges(
      SystemUnderTest program,
      ServerPeer peer,
      Timeouts patience,
      int due,
      boolean endless,
      Duration startAllowance) {
    this.program = program;
    this.peer = peer;
    this.patience = patience;
    this.due = due;
    this.endless = endless;
    this.sinceProgress = Deadline.in(patience.deadline().plus(startAllowance));
  }

  /**
   * Waits for the first sign of the client, within the bound for starting, and then for one that
   * may be on its way.
   *
   * @param lostOnTheWay whether there was a sign that the link has lost
   * @return nothing if there was one, else what was seen instead
   */
  Optional<String> whyNoContact(BooleanSupplier lostOnTheWay) {
    Predicate<ServerPeerLog> isThere = book -> book.progress() > 0 || lostOnTheWay.getAsBoolean();
    Deadline start = Deadline.in(patience.start());
    while (!isThere.test(book()) && !start.isOver() && !program.hasEnded()) {
      book().await(isThere, LOOK);
    }
    book().await(isThere, LATE);
    program.hasBegun();
    sinceProgress = Deadline.in(patience.deadline());
    return isThere.test(book()) ? Optional.empty() : Optional.of(whySilent(start));
  }

  private String whySilent(Deadline start) {
    return program.hasEnded()
        ? "it " + program.awaitEnd(LOOK).get().words() + " and had sent nothing"
        : "it had sent nothing " + Format.of(start.elapsed()) + " after its start";
  }

  /**
   * Waits while the client makes its exchanges: until it has ended, has made as many as were wanted
   * where it takes no number, has made no progress for the deadline, or goes on for the deadline
   * after it should have ended. The deadline rests while the peer owes an answer: that is no time
   * of the client's.
   */
  void await(int wanted) {
    long before = book().progress();
    Deadline surplus = null;
    while (!program.hasEnded() && !enough(wanted) && !sinceProgress.isOver()) {
      if (surplus == null && book().answers() >= wanted) {
        surplus = Deadline.in(patience.deadline());
      }
      if (surplus != null && surplus.isOver()) {
        break;
      }
      long known = before;
      book().await(book -> book.progress() != known, LOOK);
      forgetWhatWasShownUnasked();
      before = book().progress();
      boolean isIdle = before == known && !book().owesAnAnswer();
      sinceProgress = isIdle ? sinceProgress : Deadline.in(patience.deadline());
    }
    settle();
  }

  private boolean enough(int wanted) {
    boolean free = endless && book().answers() >= wanted;
    return free || book().greetings() > wanted + FLOOD;
  }

  private void forgetWhatWasShownUnasked() {
    if (!book().hasBegunToAnswer()) {
      program.output().mark();
    }
  }

  /** What was sent may still be on its way when the client has ended, and an answer held back. */
  private void settle() {
    if (program.hasEnded()) {
      book().await(this::nothingIsUnderWay, LATE);
    }
  }

  private boolean nothingIsUnderWay(ServerPeerLog book) {
    return peer.keepsMessages()
        ? book.answers() >= Math.max(due, book.greetings())
        : book.endings().size() >= book.clients().size() && !book.owesAnAnswer();
  }

  /** How the connections to the peer ended, once one has, or the deadline is over. */
  List<ReadOutcome> endings() {
    book().await(book -> !book.endings().isEmpty(), sinceProgress.left().plus(LOOK));
    return book().endings();
  }

  /** The client's end, waited for until the deadline since its last sign is over. */
  Optional<Exit> end() {
    return program.awaitEnd(sinceProgress.left().plus(LOOK));
  }

  private ServerPeerLog book() {
    return peer.guestbook();
  }
}
