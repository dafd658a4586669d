package wirecheck.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import wirecheck.sut.Exit;
import wirecheck.sut.Launcher;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.Watch;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.AnswerPlan;
import wirecheck.wire.Deadline;
import wirecheck.wire.Ending;
import wirecheck.wire.Guestbook;
import wirecheck.wire.Observation;
import wirecheck.wire.Patience;
import wirecheck.wire.Payload;
import wirecheck.wire.ServerPeer;
import wirecheck.wire.TcpListener;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;
import wirecheck.wire.UdpListener;
import wirecheck.wire.Words;

/** One instance of a client under test and the test peer that it was sent to. */
public final class ClientRun implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Nothing is held on the way, or back, for longer (UDP-C11: 1 s at the latest). */
  private static final Duration LATE = Duration.ofMillis(1500);

  /** Somebody else may take a port between the moment it was free and the one it is used. */
  private static final int PORT_TRIES = 5;

  /** What kills a client of a closed port does so with its first or second message. */
  private static final Duration SOON = Duration.ofSeconds(6);

  /** A client that floods is not watched for ever. */
  private static final int FLOOD = 500;

  private final Launcher launcher;
  private final Patience patience;
  private final Trace trace;
  private final String party;
  private final ServerPeer peer;
  private InetSocketAddress target;
  private final boolean unanswered;
  private final int lastTrial;
  private boolean linked;
  private final Duration startAllowance;
  private SystemUnderTest program;
  private int wanted;
  private Deadline sinceProgress;
  private Optional<String> silence = Optional.empty();

  private ClientRun(
      Bench bench,
      Trace trace,
      String party,
      ServerPeer peer,
      InetSocketAddress target,
      boolean unanswered,
      int lastTrial) {
    this.launcher = bench.launcher();
    this.patience = bench.patience();
    this.trace = trace;
    this.party = party;
    this.peer = peer;
    this.target = target;
    this.unanswered = unanswered;
    this.lastTrial = lastTrial;
    this.startAllowance = peer == null ? bench.trial().allowance(patience) : Duration.ZERO;
  }

  /** A run against a new peer that answers by a plan. */
  static ClientRun against(
      Bench bench, Trace trace, String peerName, String party, AnswerPlan plan) {
    IOException lastFailure = null;
    for (int i = 0; i < PORT_TRIES; i++) {
      InetSocketAddress address = bench.launcher().freeAddress();
      try {
        ServerPeer peer =
            bench.transport() == Transport.UDP
                ? new UdpListener(peerName, party, address, plan, bench.patience(), trace)
                : new TcpListener(peerName, party, address, plan, bench.patience(), trace);
        return new ClientRun(bench, trace, party, peer, address, plan.isSilent(), plan.lastTrial());
      } catch (IOException taken) {
        lastFailure = taken;
      }
    }
    throw new Inconclusive("no test peer: " + lastFailure.getMessage(), lastFailure);
  }

  /** A run against an address at which nobody is. */
  static ClientRun againstNobody(Bench bench, Trace trace, String party) {
    return new ClientRun(bench, trace, party, null, bench.launcher().freeAddress(), true, 0);
  }

  /** Where the client is sent. */
  InetSocketAddress target() {
    return target;
  }

  /** Sends the client to its peer by way of a link. */
  void through(InetSocketAddress entry) {
    target = entry;
    linked = true;
  }

  /** Starts the client for so many exchanges; a client that takes no number makes what it likes. */
  void start(int exchanges) {
    wanted = exchanges;
    program = launcher.start(party, target, exchanges, trace);
    sinceProgress = Deadline.in(patience.deadline().plus(startAllowance));
  }

  public SystemUnderTest program() {
    return program;
  }

  /** What the peer has seen. */
  public Guestbook guestbook() {
    return peer.guestbook();
  }

  public boolean keepsMessages() {
    return peer.keepsMessages();
  }

  /** Exchanges that it was started for. */
  public int wanted() {
    return wanted;
  }

  /** Whether it was told how many exchanges to make. */
  public boolean wasTold() {
    return launcher.takesCount();
  }

  /** Waits for the first sign of the client, within the bound for starting. */
  Optional<String> whyNoContact() {
    Deadline start = Deadline.in(patience.start());
    while (guestbook().progress() == 0 && !start.isOver() && !program.hasEnded()) {
      guestbook().await(book -> book.progress() > 0, LOOK);
    }
    guestbook().await(book -> book.progress() > 0, linked ? LATE : patience.quiet());
    program.hasBegun();
    sinceProgress = Deadline.in(patience.deadline());
    silence = guestbook().progress() > 0 ? Optional.empty() : Optional.of(whySilent(start));
    return silence;
  }

  private String whySilent(Deadline start) {
    return program.hasEnded()
        ? "it " + program.awaitEnd(LOOK).get().words() + " and had sent nothing"
        : "it had sent nothing " + Words.of(start.elapsed()) + " after its start";
  }

  /** Whether something took no longer than what must not happen is watched for. */
  public boolean isWithinQuietWindow(Duration time) {
    return time.compareTo(patience.quiet()) <= 0;
  }

  /** Why nothing was heard of the client, where nothing was. */
  public Optional<String> silence() {
    return silence;
  }

  /** What the client did while an answer was held back, once that is known. */
  public Optional<Observation> whileHolding(int ordinal) {
    guestbook().await(book -> book.whileHolding(ordinal).isPresent(), patience.quiet());
    return guestbook().whileHolding(ordinal);
  }

  /**
   * Waits while the client makes its exchanges: until it has ended, has made as many as were wanted
   * where it takes no number, has made no progress for the deadline, or goes on for the deadline
   * after it should have ended.
   */
  void untilExchanged(int exchanges) {
    long before = guestbook().progress();
    Deadline surplus = null;
    while (!program.hasEnded() && !enough(exchanges) && !sinceProgress.isOver()) {
      if (surplus == null && guestbook().answers() >= exchanges) {
        surplus = Deadline.in(patience.deadline());
      }
      if (surplus != null && surplus.isOver()) {
        break;
      }
      long known = before;
      guestbook().await(book -> book.progress() != known, LOOK);
      forgetWhatWasShownUnasked();
      before = guestbook().progress();
      sinceProgress = before == known ? sinceProgress : Deadline.in(patience.deadline());
    }
    settle();
  }

  private boolean enough(int exchanges) {
    Guestbook book = guestbook();
    boolean free = (!wasTold() || unanswered) && book.answers() >= exchanges;
    return free || book.greetings() > exchanges + FLOOD;
  }

  private void forgetWhatWasShownUnasked() {
    if (!guestbook().hasBegunToAnswer()) {
      program.output().mark();
    }
  }

  /** What was sent may still be on its way when the client has ended, and an answer held back. */
  private void settle() {
    if (program.hasEnded()) {
      int due = wasTold() ? wanted : 0;
      guestbook().await(book -> nothingIsUnderWay(book, due), LATE);
    }
  }

  private boolean nothingIsUnderWay(Guestbook book, int due) {
    return peer.keepsMessages()
        ? book.answers() >= Math.max(due, book.greetings())
        : book.endings().size() >= book.clients().size();
  }

  /** Everything that the peer has received; what comes within the quiet window included. */
  public Observation received() {
    if (!program.hasEnded()) {
      long known = guestbook().progress();
      guestbook().await(book -> book.progress() != known, patience.quiet());
    }
    return guestbook().received();
  }

  /** How the connections to the peer ended, once one has, or the deadline is over. */
  public List<Ending> endings() {
    guestbook().await(book -> !book.endings().isEmpty(), sinceProgress.left().plus(LOOK));
    return guestbook().endings();
  }

  /** The client's end, waited for until the deadline since its last sign is over. */
  public Optional<Exit> end() {
    return program.awaitEnd(sinceProgress.left().plus(LOOK));
  }

  /** The client's end, if it comes in a time that is enough to be killed in. */
  public Optional<Exit> endSoon() {
    return program.awaitEnd(program.hasEnded() ? LOOK : SOON);
  }

  /**
   * How often the client has shown a text since it was first answered. A client that goes on for
   * ever is given time to show what it was sent, and is stopped then.
   */
  public int shown(Payload text) {
    Watch watch = new Watch(program, patience);
    int answers = guestbook().answers();
    if (wasTold()) {
      end();
      return watch.shown(text.asText(), answers);
    }
    watch.shown(text.asText(), Math.max(1, answers));
    program.stop();
    return program.output().count(text.asText());
  }

  /**
   * Insists that the peer could do what it was to do, and has come to what was special about it.
   *
   * @throws Inconclusive if it could not, or the client never let it come to that
   */
  void confirmPeer() {
    if (peer == null) {
      return;
    }
    guestbook().failure().ifPresent(ClientRun::giveUp);
    int due = lastTrial;
    if (due > 0 && guestbook().greetings() < due) {
      throw new Inconclusive(
          "the peer was greeted %d times and never came to the answer that matters"
              .formatted(guestbook().greetings()));
    }
  }

  /** Whatever became of the client, it was not the client's doing. */
  private static void giveUp(RuntimeException failure) {
    throw failure instanceof Inconclusive known
        ? known
        : new Inconclusive("the peer could not go on: " + failure, failure);
  }

  @Override
  public void close() {
    try {
      if (program != null) {
        program.stop();
      }
    } finally {
      if (peer != null) {
        peer.close();
      }
    }
  }
}
