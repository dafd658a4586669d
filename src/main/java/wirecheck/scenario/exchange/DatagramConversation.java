package wirecheck.scenario.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.spec.exchange.Exchange;
import wirecheck.spec.exchange.Question;
import wirecheck.spec.exchange.Session;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;
import wirecheck.wire.client.UdpClientPeer;

/** A conversation over UDP: each datagram is a message, and they may come in any order. */
public final class DatagramConversation implements Conversation {
  private final UdpClientPeer peer;
  private final Session session;
  private final Timeouts timeouts;
  private final List<Question> due = new ArrayList<>();

  DatagramConversation(UdpClientPeer peer, Exchange exchange) {
    this.peer = peer;
    this.session = new Session(exchange);
    this.timeouts = peer.patience();
  }

  @Override
  public Optional<Breach> begin() {
    return Optional.empty();
  }

  @Override
  public Optional<Breach> open() {
    return Optional.empty();
  }

  @Override
  public Optional<Breach> hearItIsAll() {
    return hearNothing(timeouts.quiet());
  }

  /** Hears the address and port that it asks, and nobody else, from now on. */
  public void hearOnlyTheServer() {
    peer.connect();
  }

  @Override
  public void ask(int requests) {
    for (int i = 0; i < requests; i++) {
      Question question = session.ask();
      due.add(question);
      peer.send(question.request());
    }
  }

  @Override
  public Payload request() {
    return session.ask().request();
  }

  /** A request whose response is due from now on, so often, to be sent by the caller. */
  public Payload request(int responses) {
    Question question = session.ask();
    for (int i = 0; i < responses; i++) {
      due.add(question);
    }
    return question.request();
  }

  @Override
  public void send(Payload bytes) {
    peer.send(bytes);
  }

  /** One response that comes within the deadline, whatever it is. */
  public Optional<Payload> next(Duration atMost) {
    Observation seen = peer.next(ReadLimit.of(atMost));
    return seen.chunks().stream().findFirst();
  }

  /** How many responses are still due. */
  public int due() {
    return due.size();
  }

  @Override
  public Optional<Breach> hearAll() {
    return hear(0);
  }

  /** So many of the responses that are due come, and nothing else for the quiet window. */
  public Optional<Breach> hearSome(int wanted) {
    Optional<Breach> breach = hear(due.size() - wanted);
    return breach.isPresent() ? breach : hearNothing(timeouts.quiet());
  }

  /** Waits until no more than so many responses are due, each within the deadline. */
  private Optional<Breach> hear(int left) {
    Deadline deadline = Deadline.in(timeouts.deadline());
    while (due.size() > left) {
      Observation seen = peer.next(ReadLimit.of(deadline.left()));
      if (seen.chunks().isEmpty()) {
        return Optional.of(missing(seen.ending()));
      }
      Payload datagram = seen.chunks().get(0);
      if (take(datagram)) {
        deadline = Deadline.in(timeouts.deadline());
      } else if (!isUnasked(datagram)) {
        return Optional.of(wrong(due.get(0).response().words(), datagram));
      }
    }
    return Optional.empty();
  }

  private Breach missing(ReadOutcome ending) {
    String some = due.size() == 1 ? "" : " (" + due.size() + " responses are missing)";
    return Breach.of(due.get(0).response().words() + some, ending.words() + some);
  }

  private boolean take(Payload datagram) {
    for (Question question : due) {
      if (question.response().isWhole(datagram)) {
        due.remove(question);
        return true;
      }
    }
    return false;
  }

  private boolean isUnasked(Payload datagram) {
    for (Session.Unasked one : session.unasked()) {
      if (one.expected().isWhole(datagram)) {
        Payload answer = one.answerTo(datagram);
        if (!answer.isEmpty()) {
          peer.send(answer);
        }
        return true;
      }
    }
    return false;
  }

  private Breach wrong(String expected, Payload datagram) {
    int at =
        due.isEmpty()
            ? -1
            : due.get(0).response().literal().map(datagram::firstDifference).orElse(-1);
    boolean lasting = session.anyResponse().isWhole(datagram);
    return Breach.of(expected, datagram, at, ReadOutcome.ENOUGH, lasting);
  }

  @Override
  public Optional<Breach> hearNothing(Duration window) {
    Deadline deadline = Deadline.in(window);
    while (true) {
      Observation seen = peer.next(ReadLimit.of(deadline.left()));
      if (seen.ending() == ReadOutcome.SILENCE) {
        return Optional.empty();
      }
      if (seen.chunks().isEmpty()) {
        return Optional.of(Breach.of("silence", seen.ending().words()));
      }
      if (!isUnasked(seen.chunks().get(0))) {
        return Optional.of(wrong("nothing more", seen.chunks().get(0)));
      }
    }
  }

  @Override
  public void hearOut(Duration window) {
    due.clear();
    Observation seen = peer.next(ReadLimit.of(window));
    while (!seen.chunks().isEmpty()) {
      seen = peer.next(ReadLimit.of(window));
    }
  }

  @Override
  public void close() {
    peer.close();
  }
}
