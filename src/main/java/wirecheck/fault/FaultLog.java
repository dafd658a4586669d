package wirecheck.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wirecheck.base.Trace;
import wirecheck.base.Transport;

/**
 * What one link did, for {@link Link#injected()} and for the scenario's trace. Bounded: equal
 * things that happen to chunk after chunk become one entry with a count, and the trace gets {@value
 * #NOTES} notes and then a summary.
 */
public final class FaultLog {
  private static final String PARTY = "the link";
  private static final int ENTRIES = 4096;
  private static final int NOTES = 64;

  /** What TCP toxics do once a chunk: of no use one by one. */
  private static final Set<Effect> REPEATED =
      EnumSet.of(Effect.DELAYED, Effect.SLOWED, Effect.SLICED, Effect.DROPPED);

  private final Transport transport;
  private final Trace trace;
  private final long opened = System.nanoTime();
  private final List<FaultEvent> entries = new ArrayList<>();
  private int notes;
  private boolean closed;

  public FaultLog(Transport transport, Trace trace) {
    this.transport = transport;
    this.trace = trace;
  }

  /** Something that happened now to one direction of one flow. */
  public void add(
      Effect effect, Direction direction, int flow, long position, long bytes, Duration held) {
    add(effect, Optional.of(direction), flow, position, bytes, 1, System.nanoTime(), held);
  }

  /** Something that happened now to the whole link. */
  public void add(Effect effect, int count) {
    add(effect, Optional.empty(), 0, 0, 0, count, System.nanoTime(), Duration.ZERO);
  }

  /** Something that happened at a moment of {@link System#nanoTime()}. */
  public synchronized void add(
      Effect effect,
      Optional<Direction> direction,
      int flow,
      long position,
      long bytes,
      int count,
      long nanos,
      Duration held) {
    boolean merge = transport == Transport.TCP && REPEATED.contains(effect);
    for (int i = entries.size() - 1; i >= 0 && (merge || entries.size() == ENTRIES); i--) {
      FaultEvent entry = entries.get(i);
      boolean sameFlow = entry.flow() == flow || entries.size() == ENTRIES;
      if (entry.effect() == effect && entry.direction().equals(direction) && sameFlow) {
        entries.set(i, entry.plus(bytes, held));
        return;
      }
    }
    FaultEvent entry =
        new FaultEvent(
            effect, transport, direction, flow, position, bytes, count, since(nanos), held);
    entries.add(entry);
    if (notes++ < NOTES) {
      trace.note(PARTY, Trace.Kind.FAULT, entry.words());
    }
  }

  /** A word in the trace that is no fault. */
  public void note(Trace.Kind kind, String words) {
    trace.note(PARTY, kind, words);
  }

  public synchronized List<FaultEvent> entries() {
    return List.copyOf(entries);
  }

  /** Adds to the trace what its notes could not say when they were written. */
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    entries.stream()
        .filter(entry -> entry.count() > 1 && entry.flow() > 0)
        .forEach(entry -> trace.note(PARTY, Trace.Kind.FAULT, "in all " + entry.words()));
    if (notes > NOTES) {
      trace.note(PARTY, Trace.Kind.FAULT, "in all " + notes + " faults, not all of them shown");
    }
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(Math.max(0, nanos - opened));
  }
}
