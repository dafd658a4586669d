package wirecheck.fault.toxiproxy;

import eu.rekawek.toxiproxy.Proxy;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import wirecheck.base.Deadline;
import wirecheck.base.Trace;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Link;
import wirecheck.fault.Toxic;
import wirecheck.fault.ToxicOrder;
import wirecheck.fault.tcp.RecordingRelay;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;

/**
 * A link through one throwaway proxy of a Toxiproxy, between two witnesses: the client connects to
 * the first, the second connects to the server. Nobody else knows the proxy's port, so that toxics
 * are always in place before a connection.
 */
final class ToxiproxyLink implements Link {
  private static final Duration ENDS = Duration.ofSeconds(5);

  private final Calls calls;
  private final Proxy proxy;
  private final RecordingRelay entry;
  private final RecordingRelay exit;
  private final Set<Capability> capabilities;
  private final Trace trace;
  private final Consumer<ToxiproxyLink> whenClosed;
  private final Proofs proofs;
  private int named;
  private boolean down;
  private boolean closed;

  ToxiproxyLink(
      Calls calls,
      Proxy proxy,
      RecordingRelay entry,
      RecordingRelay exit,
      Set<Capability> capabilities,
      Trace trace,
      Consumer<ToxiproxyLink> whenClosed) {
    this.calls = calls;
    this.proxy = proxy;
    this.entry = entry;
    this.exit = exit;
    this.capabilities = capabilities;
    this.trace = trace;
    this.whenClosed = whenClosed;
    proofs = new Proofs(entry, exit, trace);
  }

  @Override
  public InetSocketAddress address() {
    return entry.address();
  }

  @Override
  public synchronized void add(Direction direction, Toxic toxic) {
    Orders.check(toxic);
    if (toxic instanceof Toxic.ResetPeer) {
      requireResets();
    }
    ToxicOrder order = new ToxicOrder(direction, toxic);
    String name = "t" + ++named;
    long at = System.nanoTime();
    calls.run("add " + order, () -> Orders.give(proxy, name, order));
    proofs.ordered(order, at);
  }

  private void requireResets() {
    if (!capabilities.contains(Capability.RST_INJECT)) {
      throw new NotApplicable("resets do not get through to both ends of this Toxiproxy");
    }
    if (entry.connections() > 0) {
      throw new NotApplicable(
          "Toxiproxy can only reset connections that were made after it was told to");
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
    List<Integer> live = proofs.live();
    calls.run("disable the proxy", proxy::disable);
    down = true;
    if (!proofs.awaitEnds(live, Deadline.in(ENDS))) {
      throw new Inconclusive("Toxiproxy was told to go down and did not end its connections");
    }
    proofs.switched(Effect.DOWN, live.size());
  }

  @Override
  public synchronized void up() {
    if (down) {
      calls.run("enable the proxy", proxy::enable);
      down = false;
      proofs.resume();
      proofs.switched(Effect.UP, 1);
      entry.welcome();
    }
  }

  @Override
  public synchronized List<FaultEvent> injected() {
    return proofs.seen();
  }

  @Override
  public synchronized List<ToxicOrder> orders() {
    return proofs.orders();
  }

  @Override
  public Optional<Throwable> breakdown() {
    return entry.breakdown().or(exit::breakdown);
  }

  /** What was proved before does not tell that Toxiproxy carried what came after. */
  @Override
  public void confirm() {
    Link.super.confirm();
    calls.run("show the proxy", () -> proxy.toxics().getAll());
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
    proofs.seen();
    entry.close();
    exit.close();
    try {
      calls.run("delete the proxy", proxy::delete);
    } catch (Inconclusive e) {
      // The verdict is made of what was seen before. A server of our own is replaced; another one
      // we cannot mend.
      trace.note("the link", Trace.Kind.NOTE, e.getMessage());
    } finally {
      whenClosed.accept(this);
    }
  }
}
