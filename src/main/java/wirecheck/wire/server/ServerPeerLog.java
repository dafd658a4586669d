package wirecheck.wire.server;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import wirecheck.base.Deadline;
import wirecheck.base.Payload;
import wirecheck.wire.Hold;
import wirecheck.wire.Observation;
import wirecheck.wire.ReadOutcome;

/**
 * What a listening test peer has seen of its clients so far. Safe for many threads. Of a client
 * that floods, {@value #KEPT_BYTES} bytes are kept, and after {@value #FLOOD_BYTES} it is not heard
 * any longer.
 */
public final class ServerPeerLog {
  private static final int KEPT_BYTES = 1 << 19;
  private static final int KEPT_CHUNKS = 20_000;
  private static final int KEPT_GREETERS = 1000;
  private static final int FLOOD_BYTES = 1 << 22;

  private final List<Payload> chunks = new ArrayList<>();
  private final Set<InetSocketAddress> clients = new LinkedHashSet<>();
  private final List<InetSocketAddress> greeters = new ArrayList<>();
  private final Map<Integer, Observation> holds = new HashMap<>();
  private final List<ReadOutcome> endings = new ArrayList<>();
  private long chunkCount;
  private long bytes;
  private int greetings;
  private int answers;
  private boolean withheld;
  private boolean goodbye;
  private Hold overlong;
  private RuntimeException failure;

  /** Notes that a client has come. */
  public synchronized void met(InetSocketAddress client) {
    clients.add(client);
    notifyAll();
  }

  /** Notes what a client has sent. */
  public synchronized void received(Payload chunk) {
    chunkCount++;
    if (bytes < KEPT_BYTES && chunks.size() < KEPT_CHUNKS) {
      chunks.add(chunk);
    }
    bytes += chunk.length();
    notifyAll();
  }

  /** Whether so much came that nobody need read on. */
  public synchronized boolean isFlooded() {
    return bytes > FLOOD_BYTES;
  }

  /** Notes a greeting and tells its number, from 1. */
  public synchronized int greeted(InetSocketAddress client) {
    greetings++;
    if (greeters.size() < KEPT_GREETERS) {
      greeters.add(client);
    }
    notifyAll();
    return greetings;
  }

  /** Notes that an answer is given; false if no more are to be. */
  public synchronized boolean answered() {
    if (withheld) {
      return false;
    }
    answers++;
    notifyAll();
    return true;
  }

  /** From now on greetings are heard and not answered: enough was seen. */
  public synchronized void withholdAnswers() {
    withheld = true;
  }

  synchronized void sawWhileHolding(int ordinal, Observation observation) {
    holds.put(ordinal, observation);
    notifyAll();
  }

  /** Keeps the first answer that was held back much longer than it was to be. */
  synchronized void held(Hold hold) {
    overlong = overlong == null && hold.isOverlong() ? hold : overlong;
  }

  /** Notes how a client has ended its side. */
  public synchronized void ended(ReadOutcome ending) {
    endings.add(ending);
    notifyAll();
  }

  synchronized void sayGoodbye() {
    goodbye = true;
    notifyAll();
  }

  /** Keeps the first thing that the peer could not do, for whoever is to judge. */
  public synchronized void failed(RuntimeException first) {
    failure = failure == null ? first : failure;
    notifyAll();
  }

  /** What the peer could not do; nothing that came after it says anything of the client. */
  public synchronized Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }

  /** An answer that came much later than ordered; a client that gave up may have done so for it. */
  public synchronized Optional<Hold> overlongHold() {
    return Optional.ofNullable(overlong);
  }

  /** Whether the peer has closed a connection because its client had nothing more to say. */
  public synchronized boolean hasSaidGoodbye() {
    return goodbye;
  }

  /** Everything that arrived, over all clients. */
  public synchronized Observation received() {
    return new Observation(chunks, ReadOutcome.SILENCE, Duration.ZERO);
  }

  /** The addresses that clients came from, in order; for TCP one a connection. */
  public synchronized List<InetSocketAddress> clients() {
    return List.copyOf(clients);
  }

  public synchronized int greetings() {
    return greetings;
  }

  /** The addresses that the first {@value #KEPT_GREETERS} greetings came from, one a greeting. */
  public synchronized List<InetSocketAddress> greeters() {
    return List.copyOf(greeters);
  }

  /** Greetings whose answer has been dealt with, withheld ones included. */
  public synchronized int answers() {
    return answers;
  }

  /** Whether a greeting has come whose answer has not begun to be sent, as far as the peer can. */
  public synchronized boolean owesAnAnswer() {
    return greetings > answers && failure == null;
  }

  /** Whether an answer has begun to be sent, so that what a client shows may be one. */
  public synchronized boolean hasBegunToAnswer() {
    return answers > 0;
  }

  /** What the client did while the answer to this greeting was held back, if it was. */
  public synchronized Optional<Observation> whileHolding(int ordinal) {
    return Optional.ofNullable(holds.get(ordinal));
  }

  /** How the connections ended that have ended, in that order. */
  public synchronized List<ReadOutcome> endings() {
    return List.copyOf(endings);
  }

  /** A number that grows with everything that happens. */
  public synchronized long progress() {
    return chunkCount + clients.size() + greetings + answers + endings.size();
  }

  /** Waits until something holds of this guestbook; tells whether it does. */
  public synchronized boolean await(Predicate<ServerPeerLog> condition, Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    while (!condition.test(this)) {
      if (deadline.isOver()) {
        return false;
      }
      try {
        wait(deadline.slice(1000));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
