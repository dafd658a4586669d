package wirecheck.base;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What happened in one scenario, in order: the evidence behind its verdict. Safe for many threads.
 * Bounded: at most {@value #MAX_EVENTS} events and {@value #MAX_BYTES} payload bytes are kept; what
 * comes later is counted.
 */
public final class Trace {
  private static final int MAX_EVENTS = 4000;
  private static final int MAX_BYTES = 1 << 20;

  /** What an event is. An arrow runs between two parties, a note stands at one. */
  public enum Kind {
    SENT,
    RECEIVED,
    CONNECTED,
    REFUSED,
    HALF_CLOSED,
    CLOSED,
    RESET,
    SAW_END_OF_STREAM,
    SAW_RESET,
    SAW_SILENCE,
    FAULT,
    STARTED,
    READY,
    SIGNALLED,
    ENDED,
    NOTE
  }

  /**
   * One event.
   *
   * @param at time since the scenario began
   * @param party who acted or saw: {@code client "A"}, {@code the server}, {@code the link}
   * @param other the other end of the wire, or empty for what concerns the party alone
   * @param kind what happened
   * @param head the first bytes, possibly all
   * @param length how many bytes there were
   * @param note words to add, or empty
   * @param flow the addresses, where there is a wire
   */
  public record Event(
      Duration at,
      String party,
      String other,
      Kind kind,
      Payload head,
      int length,
      String note,
      Optional<Flow> flow) {}

  private final LongSupplier nanoClock;
  private final long start;
  private final List<Event> events = new ArrayList<>();
  private int room = MAX_BYTES;
  private int lost;

  public Trace() {
    this(System::nanoTime);
  }

  /** A trace on a clock of the caller's, in nanoseconds, that never goes back. */
  public Trace(LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.start = nanoClock.getAsLong();
  }

  /** Bytes that were sent or received. */
  public void bytes(String party, String other, Kind kind, Payload payload, Flow flow) {
    add(party, other, kind, payload, "", Optional.of(flow));
  }

  /** Something on the wire that carries no bytes: a connection made, closed, reset or refused. */
  public void wire(String party, String other, Kind kind, Flow flow) {
    add(party, other, kind, Payload.EMPTY, "", Optional.of(flow));
  }

  /** Something that concerns one party. */
  public void note(String party, Kind kind, String note) {
    add(party, "", kind, Payload.EMPTY, note, Optional.empty());
  }

  private synchronized void add(
      String party, String other, Kind kind, Payload payload, String note, Optional<Flow> flow) {
    if (events.size() == MAX_EVENTS) {
      lost++;
      return;
    }
    Payload head = payload.head(room);
    room -= head.length();
    Duration at = Duration.ofNanos(nanoClock.getAsLong() - start);
    events.add(new Event(at, party, other, kind, head, payload.length(), note, flow));
  }

  /** The events so far. */
  public synchronized List<Event> events() {
    return List.copyOf(events);
  }

  /** How many events came after the trace was full. */
  public synchronized int lost() {
    return lost;
  }
}
