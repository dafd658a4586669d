package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Expectation;
import wirecheck.spec.exchange.Match;
import wirecheck.spec.exchange.OpeningStep;
import wirecheck.spec.exchange.Question;
import wirecheck.spec.exchange.Session;
import wirecheck.wire.CloseMode;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.TcpClientPeer;

/** A conversation over TCP. */
public final class StreamConversation implements Conversation {
  /** What is looked at first; most messages are shorter. */
  private static final int WINDOW = 1 << 8;

  private final TcpClientPeer peer;
  private final Exchange exchange;
  private final Session session;
  private final Timeouts timeouts;
  private final Deque<Question> due = new ArrayDeque<>();
  private final Unread unread = new Unread();
  private ReadOutcome ending = ReadOutcome.ENOUGH;
  private int answered;
  private boolean heardLast;

  StreamConversation(TcpClientPeer peer, Exchange exchange) {
    this(peer, exchange, 1);
  }

  /**
   * @param deadlines how many deadlines a message may take on its way
   */
  StreamConversation(TcpClientPeer peer, Exchange exchange, int deadlines) {
    this.peer = peer;
    this.exchange = exchange;
    this.session = new Session(exchange);
    Timeouts usual = peer.patience();
    this.timeouts =
        new Timeouts(usual.deadline().multipliedBy(deadlines), usual.quiet(), usual.start());
  }

  /** The suite's end of the connection. */
  public TcpClientPeer peer() {
    return peer;
  }

  /** Makes a connection, and nothing more. */
  public Optional<Breach> connect() {
    Observation connect = peer.connect();
    return connect.ending() == ReadOutcome.ENOUGH
        ? Optional.empty()
        : Optional.of(Breach.of("a connection", connect.ending().words()));
  }

  @Override
  public Optional<Breach> begin() {
    Optional<Breach> breach = connect();
    return breach.isPresent() ? breach : open();
  }

  @Override
  public Optional<Breach> open() {
    for (OpeningStep step : exchange.opening()) {
      if (step instanceof OpeningStep.Send send) {
        peer.send(session.said(send));
      } else {
        OpeningStep.Receive receive = (OpeningStep.Receive) step;
        Optional<Breach> breach = hear(receive);
        if (breach.isPresent()) {
          return breach;
        }
      }
    }
    if (exchange.asksNothing()) {
      due.add(session.ask());
    }
    return Optional.empty();
  }

  private Optional<Breach> hear(OpeningStep.Receive receive) {
    Expectation expected = session.expected(receive);
    Deadline deadline = Deadline.in(timeouts.deadline());
    Match match = match(expected);
    while (!match.isComplete() && !match.isNever() && more(deadline)) {
      match = match(expected);
    }
    if (!match.isComplete()) {
      return Optional.of(breach(expected.words() + " in the opening", match.length()));
    }
    session.heard(receive, unread.take(match.length()));
    return Optional.empty();
  }

  @Override
  public void ask(int requests) {
    peer.send(requests(requests));
  }

  /** So many requests whose responses are due from now on, to be sent by the caller. */
  public Payload requests(int count) {
    Payload all = Payload.EMPTY;
    for (int i = 0; i < count && !exchange.asksNothing(); i++) {
      Question question = session.ask();
      due.add(question);
      all = all.plus(question.request());
    }
    return all;
  }

  @Override
  public Payload request() {
    return session.ask().request();
  }

  /** Makes a response due, to a request that the caller sends. */
  void expect(Question question) {
    due.add(question);
  }

  Session session() {
    return session;
  }

  @Override
  public void send(Payload bytes) {
    peer.send(bytes);
  }

  @Override
  public Optional<Breach> hearAll() {
    Deadline deadline = Deadline.in(timeouts.deadline());
    while (!due.isEmpty()) {
      Match match = takeResponse();
      if (match.isComplete()) {
        deadline = Deadline.in(timeouts.deadline());
      } else if (match.isNever() || !more(deadline)) {
        return Optional.of(breach(due.getFirst().response().words(), match.length()));
      }
    }
    return Optional.empty();
  }

  /** What has come, held against what is due; a whole response is taken away. */
  private Match takeResponse() {
    if (takeUnasked()) {
      return takeResponse();
    }
    Iterator<Question> candidates =
        exchange.facts().keepsOrder()
            ? List.of(due.getFirst()).iterator()
            : List.copyOf(due).iterator();
    Match best = null;
    while (candidates.hasNext()) {
      Question question = candidates.next();
      Match match = match(question.response());
      if (match.isComplete()) {
        took(question, match);
        return match;
      }
      best = best == null || best.isNever() ? match : best;
    }
    return best.isNever() && mayBeUnasked() ? new Match(Match.Kind.PARTIAL, -1) : best;
  }

  private void took(Question question, Match match) {
    due.remove(question);
    answered++;
    Payload response = unread.take(match.length());
    heardLast =
        session.last().map(last -> last.isWhole(response)).orElse(false)
            || exchange.facts().exchangesPerConnection().isPresent()
                && answered >= exchange.facts().exchangesPerConnection().getAsInt();
  }

  /** Takes what may come at any time, and answers it. */
  private boolean takeUnasked() {
    for (Session.Unasked one : session.unasked()) {
      Match match = match(one.expected());
      if (match.isComplete()) {
        Payload answer = one.answerTo(unread.take(match.length()));
        if (!answer.isEmpty()) {
          peer.send(answer);
        }
        return true;
      }
    }
    return false;
  }

  private boolean mayBeUnasked() {
    return session.unasked().stream().anyMatch(one -> !match(one.expected()).isNever());
  }

  private Match match(Expectation expected) {
    if (unread.isEmpty() && ending == ReadOutcome.ENOUGH) {
      return new Match(Match.Kind.PARTIAL, -1);
    }
    int window = WINDOW;
    while (true) {
      boolean all = window >= unread.length();
      Match match = expected.in(unread.head(window), all && hasEnded());
      if (match.kind() != Match.Kind.PARTIAL || all) {
        return match;
      }
      window *= 2;
    }
  }

  private boolean hasEnded() {
    return ending != ReadOutcome.ENOUGH && ending != ReadOutcome.SILENCE;
  }

  /** Reads on; false where nothing more can be hoped for. */
  private boolean more(Deadline deadline) {
    if (hasEnded()) {
      return false;
    }
    Observation seen = peer.next(ReadLimit.of(deadline.left()));
    ending = seen.ending();
    seen.chunks().forEach(unread::add);
    return ending == ReadOutcome.ENOUGH || hasEnded() && !unread.isEmpty();
  }

  private Breach breach(String expected, int wrong) {
    Payload bytes = unread.all();
    boolean another = !bytes.isEmpty() && match(session.anyResponse()).isComplete();
    boolean torn = wrong > 0 && wrong * 2 >= expected.length();
    return Breach.of(expected, bytes, wrong, ending, another || torn);
  }

  @Override
  public Optional<Breach> hearNothing(Duration window) {
    Deadline deadline = Deadline.in(window);
    while (!deadline.isOver() && unread.isEmpty() || takeUnasked()) {
      if (!more(deadline)) {
        break;
      }
    }
    while (!unread.isEmpty() && takeUnasked()) {
      continue;
    }
    boolean silent = unread.isEmpty() && !hasEnded();
    return silent ? Optional.empty() : Optional.of(breach("nothing", -1));
  }

  @Override
  public Optional<Breach> hearItIsAll() {
    if (heardLast && exchange.facts().closesAfterLast()) {
      return hearTheEnd(true);
    }
    if (heardLast && hasEnded() && unread.isEmpty()) {
      return Optional.empty();
    }
    return hearNothing(timeouts.quiet());
  }

  /** Whether the last exchange that this connection carries has been made. */
  public boolean heardLast() {
    return heardLast;
  }

  /**
   * Nothing more than a farewell, and then the end of the stream, within the deadline.
   *
   * @param orReset whether a reset will do
   */
  public Optional<Breach> hearTheEnd(boolean orReset) {
    Deadline deadline = Deadline.in(timeouts.deadline());
    boolean goOn = true;
    while (goOn) {
      takeUnasked();
      goOn = !isNoFarewell() && more(deadline);
    }
    boolean ended = ending == ReadOutcome.END_OF_STREAM || orReset && ending == ReadOutcome.RESET;
    boolean saidNoMore = unread.isEmpty() || isFarewell();
    if (ended && saidNoMore) {
      return Optional.empty();
    }
    String wanted = session.farewell().isPresent() ? "at most a farewell, then " : "nothing but ";
    String end = orReset ? "the end of the connection" : ReadOutcome.END_OF_STREAM.words();
    return Optional.of(breach(wanted + end, -1));
  }

  private boolean isNoFarewell() {
    return !unread.isEmpty() && session.farewell().map(one -> match(one).isNever()).orElse(true);
  }

  private boolean isFarewell() {
    return session.farewell().map(one -> one.isWhole(unread.all())).orElse(false);
  }

  /** Whether something was said, or is said until the stream ends, that is an answer. */
  public Optional<Breach> hearNoAnswerBeforeTheEnd() {
    Deadline deadline = Deadline.in(timeouts.deadline());
    boolean goOn = true;
    while (goOn) {
      if (!unread.isEmpty() && match(session.anyResponse()).isComplete()) {
        return Optional.of(breach("no answer to half a request", -1));
      }
      goOn = more(deadline);
    }
    return Optional.empty();
  }

  /** Whether the connection is still open, whatever has been said. */
  public Optional<Breach> hearIsOpen() {
    unread.take(unread.length());
    more(Deadline.in(timeouts.quiet()));
    return hasEnded()
        ? Optional.of(Breach.of("a connection that stays open", ending.words()))
        : Optional.empty();
  }

  /** Whether the connection ends, in whatever way and after whatever is said. */
  public Optional<Breach> hearItEnd() {
    hearOut(timeouts.deadline());
    return hasEnded()
        ? Optional.empty()
        : Optional.of(Breach.of("the end of the connection", "a connection that is still open"));
  }

  @Override
  public void hearOut(Duration window) {
    due.clear();
    Deadline deadline = Deadline.in(window);
    boolean goOn = true;
    while (goOn && !deadline.isOver()) {
      unread.take(unread.length());
      goOn = more(deadline);
    }
  }

  /** Ends the connection in the given way. */
  public void end(CloseMode how) {
    peer.end(how);
  }

  /**
   * Takes a series of responses that comes whole and right.
   *
   * @param series the bytes of all of them
   * @param count how many they are
   * @param due how many are due
   * @return how many were taken: all, or none, and then what came is still there
   */
  int takeCopies(Payload series, int count, long due) {
    if (count > due || !session.unasked().isEmpty()) {
      return 0;
    }
    Deadline deadline = Deadline.in(timeouts.deadline());
    while (unread.length() < series.length() && more(deadline)) {
      deadline = Deadline.in(timeouts.deadline());
    }
    if (!unread.head(series.length()).equals(series)) {
      return 0;
    }
    unread.take(series.length());
    return count;
  }

  /** Whether the server has ended the connection with nothing but whole responses before it. */
  boolean wasCutOff() {
    return hasEnded() && (unread.isEmpty() || isFarewell());
  }

  /** How many responses are due. */
  public int due() {
    return due.size();
  }

  @Override
  public void close() {
    peer.close();
  }

  /** What a request looks like if it is sent in pieces. */
  public static List<Payload> singleBytes(Payload request) {
    List<Payload> pieces = new ArrayList<>();
    for (int i = 0; i < request.length(); i++) {
      pieces.add(request.from(i).head(1));
    }
    return pieces;
  }
}
