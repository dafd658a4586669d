package wirecheck.wire.client;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import wirecheck.base.Deadline;
import wirecheck.base.Format;
import wirecheck.base.Payload;
import wirecheck.base.Timeouts;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Observation;
import wirecheck.wire.Pacing;
import wirecheck.wire.ReadLimit;
import wirecheck.wire.ReadOutcome;

/**
 * The suite's end of a conversation with a server under test. Acts and observations never throw for
 * what the other side does: what became of an act is seen by the next observation.
 */
public interface ClientPeer extends AutoCloseable {
  /** A program that never stops sending is not read for ever: {@value} bytes a drain. */
  int DRAINED_BYTES = 1 << 24;

  /** Opens the conversation; for UDP there is nothing to open. */
  Observation connect();

  /** Sends the bytes in one write, or as one datagram. */
  void send(Payload payload);

  /** Sends pieces one after the other, each by itself, with a gap between them. */
  default void sendApart(Duration gap, List<Payload> pieces) {
    Pacing.apart(gap, this::send, pieces);
  }

  /** Leaves what arrives where it is for a time. */
  void pause(Duration duration);

  /** Whether everything that was to be sent has been handed to the network. */
  boolean hasSentAll();

  /** Takes what has arrived without being asked for. */
  Observation unasked();

  /** How many bytes of a stream wait to be taken that no late copy explains; 0 for datagrams. */
  int surplus();

  /** Waits for one chunk or datagram. */
  Observation next(ReadLimit wait);

  /** Whether chunks are messages: true for datagrams, false for a byte stream. */
  boolean keepsMessages();

  /** How long this peer waits. */
  Timeouts patience();

  /** Ends the conversation; nothing is judged by how. */
  @Override
  void close();

  /**
   * Waits for copies of a payload: for the first {@code least} within the deadline, for the rest of
   * one that has begun within another, and then, once what arrived is whole and all that was to be
   * sent is sent, for the quiet window. Stops early when more than {@code most} arrived, and waits
   * no longer than the quiet window when what arrived is wrong already.
   *
   * @throws Inconclusive if all that arrived is right after six deadlines, and more is arriving
   */
  default Observation copies(Payload unit, int least, int most) {
    Deadline all = Deadline.in(patience().deadline().multipliedBy(6));
    Deadline deadline = Deadline.in(patience().deadline());
    Copies copies = new Copies(unit, keepsMessages());
    Observation last = Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    boolean goOn = true;
    while (goOn && !copies.exceeds(most) && !all.isOver()) {
      boolean whole = copies.isWhole() && copies.count() >= least;
      last = next(ReadLimit.of(whole || copies.isWrong() ? patience().quiet() : deadline.left()));
      last.chunks().forEach(copies::take);
      boolean stillSending = whole && !hasSentAll() && !deadline.isOver();
      goOn =
          last.ending() == ReadOutcome.ENOUGH
              || last.ending() == ReadOutcome.SILENCE && stillSending;
      all = copies.isWrong() ? all.sooner(patience().deadline()) : all;
      boolean begun = !copies.isWhole() && copies.count() >= least;
      deadline = begun ? Deadline.in(patience().deadline()) : deadline;
    }
    if (goOn && !copies.exceeds(most) && !copies.isWrong()) {
      throw new Inconclusive(
          "it was too slow to be judged: %d whole replies in %s, more were coming"
              .formatted(copies.count(), Format.of(all.elapsed())));
    }
    return new Observation(copies.chunks(), last.ending(), all.elapsed());
  }

  /** Waits for one copy of a payload, within the deadline, and not for silence after it. */
  default Observation one(Payload unit) {
    return one(unit, Deadline.in(patience().deadline())::left);
  }

  /**
   * Waits for one copy of a payload and not for silence after it.
   *
   * @param left how much longer to wait; may grow meanwhile
   */
  default Observation one(Payload unit, Supplier<Duration> left) {
    Deadline watch = Deadline.in(left.get());
    Copies copies = new Copies(unit, keepsMessages());
    Observation last = Observation.of(ReadOutcome.ENOUGH, watch.elapsed());
    int missing = unit.length();
    boolean goOn = true;
    while (goOn && copies.count() < 1 && !copies.isWrong()) {
      last = next(new ReadLimit(left.get(), missing));
      last.chunks().forEach(copies::take);
      missing -= last.bytes().length();
      boolean timeWasAdded = last.ending() == ReadOutcome.SILENCE && !left.get().isZero();
      goOn = last.ending() == ReadOutcome.ENOUGH || timeWasAdded;
    }
    return new Observation(copies.chunks(), last.ending(), watch.elapsed());
  }

  /** Listens before the first word: for the quiet window to a stream, which may greet unasked. */
  default Observation quietAtFirst() {
    return keepsMessages() ? Observation.of(ReadOutcome.SILENCE, Duration.ZERO) : quiet();
  }

  /** Waits out the quiet window, or until something arrives. */
  default Observation quiet() {
    return next(ReadLimit.of(patience().quiet()));
  }

  /** Reads and forgets for a time, or until the conversation ends. */
  default Observation stayFor(Duration window) {
    Deadline deadline = Deadline.in(window);
    Observation last = Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    while (last.ending() == ReadOutcome.ENOUGH && !deadline.isOver()) {
      last = next(ReadLimit.of(deadline.left()));
    }
    return Observation.of(last.ending(), deadline.elapsed());
  }

  /** Reads and forgets until the conversation ends, or the deadline is over. */
  default Observation awaitEnd() {
    return stayFor(patience().deadline());
  }

  /** Reads and forgets until nothing has arrived for the quiet window, within the deadline. */
  default Observation drain() {
    Deadline deadline = Deadline.in(patience().deadline());
    Observation last = Observation.of(ReadOutcome.ENOUGH, deadline.elapsed());
    long drained = 0;
    while (last.ending() == ReadOutcome.ENOUGH && !deadline.isOver() && drained < DRAINED_BYTES) {
      last = quiet();
      drained += last.bytes().length();
    }
    return new Observation(List.of(), last.ending(), deadline.elapsed());
  }
}
