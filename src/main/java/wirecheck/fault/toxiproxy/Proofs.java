package wirecheck.fault.toxiproxy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wirecheck.base.Deadline;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.ToxicOrder;
import wirecheck.fault.tcp.RecordingRelay;

/**
 * What a proxy was ordered to do, and what its two witnesses saw of it. Each thing is told to the
 * trace once, with its time, since comparing comes after the fact. Not safe for many threads.
 */
final class Proofs {
  private static final String PARTY = "the link";

  private final long opened = System.nanoTime();
  private final RecordingRelay entry;
  private final RecordingRelay exit;
  private final Trace trace;
  private final List<Placed> orders = new ArrayList<>();
  private final List<FaultEvent> switched = new ArrayList<>();
  private final Set<Key> told = new HashSet<>();

  /**
   * From which connection at the entry on how many never came to the exit: those made while down.
   */
  private final NavigableMap<Integer, Integer> missing = new TreeMap<>(Map.of(0, 0));

  private record Placed(ToxicOrder order, long at) {}

  private record Key(Effect effect, Optional<Direction> direction, int flow) {}

  Proofs(RecordingRelay entry, RecordingRelay exit, Trace trace) {
    this.entry = entry;
    this.exit = exit;
    this.trace = trace;
  }

  void ordered(ToxicOrder order, long at) {
    orders.add(new Placed(order, at));
  }

  List<ToxicOrder> orders() {
    return orders.stream().map(Placed::order).toList();
  }

  /** Numbers of the connections that the proxy has not ended. */
  List<Integer> live() {
    List<Integer> live = new ArrayList<>();
    for (int i = 1; i <= entry.connections(); i++) {
      if (entry.testimony(i, Direction.DOWNSTREAM).ending().isEmpty()
          && exit.testimony(atExit(i), Direction.UPSTREAM).ending().isEmpty()) {
        live.add(i);
      }
    }
    return live;
  }

  /**
   * Waits until both witnesses saw the proxy end these connections; false if it did not in time.
   */
  boolean awaitEnds(List<Integer> connections, Deadline deadline) {
    return connections.stream()
        .allMatch(
            it ->
                entry.testimony(it, Direction.DOWNSTREAM).awaitEnd(deadline)
                    && exit.testimony(atExit(it), Direction.UPSTREAM).awaitEnd(deadline));
  }

  /** The proxy went down or came up. */
  void switched(Effect effect, int count) {
    Duration at = Duration.ofNanos(System.nanoTime() - opened);
    FaultEvent injected =
        new FaultEvent(effect, Transport.TCP, Optional.empty(), 0, 0, 0, count, at, Duration.ZERO);
    switched.add(injected);
    trace.note(PARTY, Trace.Kind.FAULT, injected.words());
  }

  List<FaultEvent> seen() {
    List<FaultEvent> seen = new ArrayList<>(switched);
    for (int connection = 1; connection <= entry.connections(); connection++) {
      for (Placed placed : orders) {
        proof(connection, placed.order().direction())
            .of(placed.order().toxic(), placed.at())
            .forEach(
                it -> {
                  seen.add(it);
                  tell(it);
                });
      }
    }
    return List.copyOf(seen);
  }

  /** Connections that are made from now on are numbered alike again. */
  void resume() {
    missing.put(entry.connections() + 1, entry.connections() - exit.connections());
  }

  private int atExit(int connection) {
    return connection - missing.floorEntry(connection).getValue();
  }

  private Proof proof(int connection, Direction direction) {
    boolean up = direction == Direction.UPSTREAM;
    Direction other = up ? Direction.DOWNSTREAM : Direction.UPSTREAM;
    int here = up ? connection : atExit(connection);
    int there = up ? atExit(connection) : connection;
    RecordingRelay first = up ? entry : exit;
    RecordingRelay last = up ? exit : entry;
    ProxyTransit crossing =
        new ProxyTransit(
            first.testimony(here, direction),
            last.testimony(there, direction),
            first.testimony(here, other));
    return new Proof(opened, direction, connection, crossing);
  }

  private void tell(FaultEvent it) {
    if (told.add(new Key(it.effect(), it.direction(), it.flow()))) {
      String when = ", " + it.at().toMillis() + " ms after the link was opened";
      trace.note(PARTY, Trace.Kind.FAULT, it.words() + when);
    }
  }
}
