package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import eu.rekawek.toxiproxy.model.Toxic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.Injected;
import wirecheck.fault.Link;
import wirecheck.fault.Order;
import wirecheck.fault.Testimony;
import wirecheck.fault.Witness;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.Deadline;
import wirecheck.wire.Trace;
import wirecheck.wire.Transport;

/**
 * A link through one throwaway proxy of a Toxiproxy, between two witnesses: the client connects to
 * the first, the second connects to the server. Nobody else knows the proxy's port, so that toxics
 * are always in place before a connection.
 */
final class ToxiproxyLink implements Link {
  private static final Duration ENDS = Duration.ofSeconds(5);
  private static final String PARTY = "the link";

  private final Calls calls;
  private final Proxy proxy;
  private final Witness entry;
  private final Witness exit;
  private final Set<Capability> capabilities;
  private final Trace trace;
  private final Runnable whenClosed;
  private final long opened = System.nanoTime();
  private final List<Placed> orders = new ArrayList<>();
  private final Map<Order, Toxic> toxics = new HashMap<>();
  private final List<Injected> switched = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private int named;
  private boolean down;
  private boolean closed;

  private record Placed(Order order, long at) {}

  ToxiproxyLink(
      Calls calls,
      Proxy proxy,
      Witness entry,
      Witness exit,
      Set<Capability> capabilities,
      Trace trace,
      Runnable whenClosed) {
    this.calls = calls;
    this.proxy = proxy;
    this.entry = entry;
    this.exit = exit;
    this.capabilities = capabilities;
    this.trace = trace;
    this.whenClosed = whenClosed;
  }

  @Override
  public java.net.InetSocketAddress address() {
    return entry.address();
  }

  @Override
  public synchronized void add(Direction direction, wirecheck.fault.Toxic toxic) {
    Orders.check(toxic);
    if (toxic instanceof wirecheck.fault.Toxic.ResetPeer && entry.connections() > 0) {
      throw new NotApplicable(
          "Toxiproxy can only reset connections that were made after it was told to");
    }
    Order order = new Order(direction, toxic);
    String name = "t" + ++named;
    long at = System.nanoTime();
    toxics.put(order, calls.ask("add " + order, () -> Orders.give(proxy, name, order)));
    orders.add(new Placed(order, at));
  }

  @Override
  public synchronized void remove(Direction direction, wirecheck.fault.Toxic toxic) {
    Toxic added = toxics.remove(new Order(direction, toxic));
    if (added != null) {
      calls.run("remove " + toxic, added::remove);
    }
  }

  @Override
  public synchronized void down() {
    if (down) {
      return;
    }
    if (capabilities.contains(Capability.REFUSE)) {
      entry.refuse();
    }
    List<Integer> live = live();
    calls.run("disable the proxy", proxy::disable);
    down = true;
    awaitEnds(live);
    switched(Effect.DOWN, live.size());
  }

  @Override
  public synchronized void up() {
    if (!down) {
      return;
    }
    calls.run("enable the proxy", proxy::enable);
    down = false;
    switched(Effect.UP, 1);
    entry.welcome();
  }

  /** Connections that neither end has ended. */
  private List<Integer> live() {
    List<Integer> live = new ArrayList<>();
    for (int i = 1; i <= entry.connections(); i++) {
      if (entry.testimony(i, Direction.DOWNSTREAM).ending().isEmpty()
          && exit.testimony(i, Direction.UPSTREAM).ending().isEmpty()) {
        live.add(i);
      }
    }
    return live;
  }

  private void awaitEnds(List<Integer> connections) {
    Deadline deadline = Deadline.in(ENDS);
    for (int connection : connections) {
      if (!entry.testimony(connection, Direction.DOWNSTREAM).awaitEnd(deadline)
          || !exit.testimony(connection, Direction.UPSTREAM).awaitEnd(deadline)) {
        throw new Inconclusive(
            "Toxiproxy was told to go down and did not end connection " + connection);
      }
    }
  }

  private void switched(Effect effect, int count) {
    Duration at = Duration.ofNanos(System.nanoTime() - opened);
    Injected injected =
        new Injected(effect, Transport.TCP, Optional.empty(), 0, 0, 0, count, at, Duration.ZERO);
    switched.add(injected);
    tell(List.of(injected));
  }

  @Override
  public synchronized List<Injected> injected() {
    List<Injected> seen = new ArrayList<>(switched);
    for (int connection = 1; connection <= entry.connections(); connection++) {
      for (Placed placed : orders) {
        seen.addAll(
            proof(connection, placed.order().direction()).of(placed.order().toxic(), placed.at()));
      }
    }
    tell(seen);
    return List.copyOf(seen);
  }

  private Proof proof(int connection, Direction direction) {
    Witness first = direction == Direction.UPSTREAM ? entry : exit;
    Witness last = direction == Direction.UPSTREAM ? exit : entry;
    Direction other = direction == Direction.UPSTREAM ? Direction.DOWNSTREAM : Direction.UPSTREAM;
    Testimony in = first.testimony(connection, direction);
    Testimony out = last.testimony(connection, direction);
    return new Proof(opened, direction, connection, in, out, first.testimony(connection, other));
  }

  /** Tells the trace each thing once; it is seen by comparing, and so after it happened. */
  private void tell(List<Injected> seen) {
    for (Injected it : seen) {
      if (told.add(
          it.effect()
              + " "
              + it.direction()
              + " "
              + it.flow()
              + " "
              + (it.flow() == 0 ? it.at() : ""))) {
        String when =
            it.flow() == 0 ? "" : ", " + it.at().toMillis() + " ms after the link was opened";
        trace.note(PARTY, Trace.Kind.FAULT, it.words() + when);
      }
    }
  }

  @Override
  public synchronized List<Order> orders() {
    return orders.stream().map(Placed::order).toList();
  }

  @Override
  public Set<Capability> capabilities() {
    return capabilities;
  }

  /**
   * Ends our own sockets first: Toxiproxy may block for ever on a proxy with a stalled connection.
   */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    injected();
    entry.close();
    exit.close();
    try {
      calls.run("delete the proxy", proxy::delete);
    } catch (Inconclusive e) {
      // The verdict is made of what was seen before. A server of our own ends soon; another one we
      // cannot mend.
      trace.note(PARTY, Trace.Kind.NOTE, e.getMessage());
    } finally {
      whenClosed.run();
    }
  }
}
