package wirecheck.scenario;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.sut.Exit;
import wirecheck.sut.Launcher;
import wirecheck.sut.SystemUnderTest;
import wirecheck.sut.Watch;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.server.Nobody;
import wirecheck.wire.server.ReplyScript;
import wirecheck.wire.server.ScriptedReply;
import wirecheck.wire.server.ServerPeer;
import wirecheck.wire.server.ServerPeerLog;
import wirecheck.wire.server.TcpServerPeer;
import wirecheck.wire.server.UdpServerPeer;

/** One instance of a client under test and the test peer that it was sent to. */
public final class ClientRun implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(20);

  /** Somebody else may take a port between the moment it was free and the one it is used. */
  private static final int PORT_TRIES = 5;

  /** What kills a client of a closed port does so with its first or second message. */
  private static final Duration SOON = Duration.ofSeconds(6);

  private static final ReplyScript NO_ANSWERS = ReplyScript.of(Payload.EMPTY, ScriptedReply.NONE);

  private final Launcher launcher;
  private final Timeouts patience;
  private final Trace trace;
  private final String party;
  private final ServerPeer peer;
  private final ReplyScript plan;
  private final Duration startAllowance;
  private InetSocketAddress target;
  private BooleanSupplier lostOnTheWay = () -> false;

  /** A peer may ask for it, in a thread of its own. */
  private volatile SystemUnderTest program;

  private Exchanges exchanges;
  private int wanted;
  private Optional<String> silence = Optional.empty();

  private ClientRun(
      RunContext context,
      Trace trace,
      String party,
      ServerPeer peer,
      InetSocketAddress target,
      ReplyScript plan,
      Duration startAllowance) {
    this.launcher = context.launcher();
    this.patience = context.patience();
    this.trace = trace;
    this.party = party;
    this.peer = peer;
    this.target = target;
    this.plan = plan;
    this.startAllowance = startAllowance;
  }

  /** Makes a peer that listens at an address. */
  public interface PeerMaker {
    /**
     * @throws IOException if the address is taken
     */
    ServerPeer at(InetSocketAddress address, String name, String client, Trace trace)
        throws IOException;
  }

  /** A run against a new peer that answers by a plan. */
  static ClientRun against(
      RunContext context, Trace trace, String peerName, String party, ReplyScript plan) {
    return against(context, trace, peerName, party, plan, peerBy(plan, context));
  }

  /** Makes a peer that answers by a plan. */
  public static PeerMaker peerBy(ReplyScript plan, RunContext context) {
    return (address, name, client, events) ->
        context.transport() == Transport.UDP
            ? new UdpServerPeer(name, client, address, plan, events)
            : new TcpServerPeer(name, client, address, plan, context.patience(), events);
  }

  /**
   * A run against a new peer of another kind.
   *
   * @param plan what is to be known of its answers
   */
  public static ClientRun against(
      RunContext context,
      Trace trace,
      String peerName,
      String party,
      ReplyScript plan,
      PeerMaker maker) {
    IOException lastFailure = null;
    for (int i = 0; i < PORT_TRIES; i++) {
      InetSocketAddress address = context.launcher().freeAddress();
      try {
        ServerPeer peer = maker.at(address, peerName, party, trace);
        return new ClientRun(context, trace, party, peer, address, plan, Duration.ZERO);
      } catch (IOException taken) {
        lastFailure = taken;
      }
    }
    throw new Inconclusive("no test peer: " + lastFailure.getMessage(), lastFailure);
  }

  /** A run against an address at which nobody is, and nobody sees it start. */
  static ClientRun againstNobody(RunContext context, Trace trace, String party) {
    InetSocketAddress address = context.launcher().freeAddress();
    Duration allowance = context.trial().allowance(context.patience());
    return new ClientRun(context, trace, party, new Nobody(), address, NO_ANSWERS, allowance);
  }

  /** Where the client is sent. */
  InetSocketAddress target() {
    return target;
  }

  /**
   * Sends the client to its peer by way of a link.
   *
   * @param losses whether the link has lost something, which then was a sign of the client, too
   */
  void through(InetSocketAddress entry, BooleanSupplier losses) {
    target = entry;
    lostOnTheWay = losses;
  }

  /** Starts the client for so many exchanges; a client that takes no number makes what it likes. */
  void start(int number) {
    wanted = number;
    program = launcher.start(party, target, number, trace);
    int due = wasTold() ? number : 0;
    boolean endless = !wasTold() || plan.isSilent();
    exchanges = new Exchanges(program, peer, patience, due, endless, startAllowance);
  }

  public SystemUnderTest program() {
    return program;
  }

  /** Whether it was started and has ended. */
  boolean hasEnded() {
    return program != null && program.hasEnded();
  }

  /** What the peer has seen. */
  public ServerPeerLog guestbook() {
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
    silence = exchanges.whyNoContact(lostOnTheWay);
    return silence;
  }

  /** Waits while the client makes its exchanges, as long as there is something to wait for. */
  void untilExchanged(int number) {
    exchanges.await(number);
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
    Duration hold = plan.to(ordinal).hold().plus(patience.quiet());
    guestbook().await(book -> book.whileHolding(ordinal).isPresent(), hold);
    return guestbook().whileHolding(ordinal);
  }

  /**
   * Everything that the peer has received; what comes within the quiet window included, also when
   * the program has ended, since it may have left somebody behind. A greeting that has begun to
   * come over a stream is waited for, so that a client that goes on for ever is not judged by where
   * it was interrupted.
   */
  public Observation received() {
    goesOnFrom(guestbook().progress());
    Deadline deadline = Deadline.in(patience.deadline());
    long known = guestbook().progress();
    Observation seen = guestbook().received();
    while (isInMidGreeting(seen) && !deadline.isOver() && goesOnFrom(known)) {
      known = guestbook().progress();
      seen = guestbook().received();
    }
    return seen;
  }

  /** Whether anything more happens within the quiet window. */
  private boolean goesOnFrom(long progress) {
    return guestbook().await(book -> book.progress() != progress, patience.quiet());
  }

  private boolean isInMidGreeting(Observation seen) {
    Payload bytes = seen.bytes();
    int begun = bytes.length() % plan.greeting().length();
    Payload end = bytes.from(bytes.length() - begun);
    return !keepsMessages()
        && !program.hasEnded()
        && begun > 0
        && end.equals(plan.greeting().head(begun));
  }

  /** Connections to the peer; one more that comes within the quiet window included. */
  public int connections() {
    guestbook().await(book -> book.clients().size() > 1, patience.quiet());
    return guestbook().clients().size();
  }

  /** How the connections to the peer ended, once one has, or the deadline is over. */
  public List<ReadOutcome> endings() {
    return exchanges.endings();
  }

  /** The client's end, waited for until the deadline since its last sign is over. */
  public Optional<Exit> end() {
    return exchanges.end();
  }

  /** The client's end, if it comes in a time that is enough to be killed in. */
  public Optional<Exit> endSoon() {
    return program.awaitEnd(program.hasEnded() ? LOOK : SOON);
  }

  /**
   * How often the client has shown a text since it was first answered. A client that goes on for
   * ever is answered no more, so that what it shows can catch up, and is stopped then.
   */
  public int shown(Payload text) {
    Watch watch = new Watch(program, patience);
    if (wasTold()) {
      end();
      return watch.shown(text.asText(), guestbook().answers());
    }
    guestbook().withholdAnswers();
    watch.shown(text.asText(), Math.max(1, guestbook().answers()));
    program.stop();
    return program.output().count(text.asText());
  }

  /**
   * Insists that the peer could do what it was to do, and has come to what was special about it.
   *
   * @throws Inconclusive if it could not, or the client never let it come to that
   */
  void confirmPeer() {
    guestbook().failure().ifPresent(ClientRun::giveUp);
    if (guestbook().greetings() < plan.lastTrial()) {
      throw new Inconclusive(
          "the peer was greeted %d times and never came to the answer that matters"
              .formatted(guestbook().greetings()));
    }
  }

  /**
   * Insists that the peer answered in the time that was ordered, give or take a little.
   *
   * @throws Inconclusive if it did not; then a client that gave up is not to blame
   */
  void confirmPunctual() {
    guestbook()
        .overlongHold()
        .map(hold -> new Inconclusive("the peer answered after " + hold.words()))
        .ifPresent(ClientRun::giveUp);
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
      peer.close();
    }
  }
}
