package wirecheck.scenario;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import wirecheck.base.Deadline;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.Link;
import wirecheck.fault.Links;
import wirecheck.fault.Toxic;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.fault.udp.Match;
import wirecheck.fault.udp.UdpRelay;
import wirecheck.verdict.Inconclusive;
import wirecheck.verdict.NotApplicable;
import wirecheck.wire.Hold;

/** The link of a scenario, whichever transport it carries. */
public final class ScenarioLink implements AutoCloseable {
  /** Somebody else may take a port between the moment it was free and the one it is used. */
  private static final int PORT_TRIES = 3;

  private static final Duration UNDER_WAY = Duration.ofMillis(1500);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Link tcp;
  private final UdpRelay udp;

  /** A peer may give the order, in a thread of its own. */
  private volatile boolean downOrdered;

  private ScenarioLink(Link tcp, UdpRelay udp) {
    this.tcp = tcp;
    this.udp = udp;
  }

  static ScenarioLink open(RunContext context, InetSocketAddress server, Trace trace) {
    Links links = context.links();
    Inconclusive lastFailure = null;
    for (int i = 0; i < PORT_TRIES; i++) {
      InetSocketAddress entry = context.launcher().freeAddress();
      try {
        return context.transport() == Transport.UDP
            ? new ScenarioLink(null, UdpRelay.open(entry, server, trace))
            : new ScenarioLink(links.open(entry, server, trace), null);
      } catch (Inconclusive taken) {
        lastFailure = taken;
      }
    }
    throw lastFailure;
  }

  InetSocketAddress entry() {
    return tcp == null ? udp.address() : tcp.address();
  }

  /** What the link does to a TCP connection in one direction. */
  public void add(Direction direction, Toxic toxic) {
    tcp.add(direction, toxic);
  }

  /** What the link does to a TCP connection each way. */
  public void addBothWays(Toxic toxic) {
    if (toxic instanceof Toxic.SlowClose && !tcp.capabilities().contains(Capability.HALF_CLOSE)) {
      throw new NotApplicable("this link ends both directions at once, so no close can be slow");
    }
    tcp.add(Direction.UPSTREAM, toxic);
    tcp.add(Direction.DOWNSTREAM, toxic);
  }

  /** What the link does to datagrams. */
  public void add(Direction direction, Match match, DatagramFault action) {
    udp.add(direction, match, action);
  }

  /** Holds everything back for a time, each way, without changing the order. */
  public void delay(Duration latency, Duration jitter) {
    if (tcp != null) {
      addBothWays(new Toxic.Latency(latency, jitter));
    } else {
      udp.add(Direction.UPSTREAM, Match.ALL, new DatagramFault.Delay(latency, jitter));
      udp.add(Direction.DOWNSTREAM, Match.ALL, new DatagramFault.Delay(latency, jitter));
    }
  }

  /** Ends all that it carries and takes nothing more; to be seen to happen like any toxic. */
  public void down() {
    downOrdered = true;
    tcp.down();
  }

  public void up() {
    tcp.up();
  }

  /** Whether a datagram was lost on the way, as it was ordered. */
  boolean hasLostADatagram() {
    return udp != null && udp.injected().stream().anyMatch(it -> it.effect() == Effect.DROPPED);
  }

  /** Insists on the proof of what was ordered; waits for what may be under way still. */
  void confirm() {
    Deadline deadline = Deadline.in(UNDER_WAY);
    while (!isConfirmed() && !deadline.isOver()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
    confirmNow();
  }

  private boolean isConfirmed() {
    try {
      confirmNow();
      return true;
    } catch (Inconclusive notYet) {
      return false;
    }
  }

  private void confirmNow() {
    if (tcp == null) {
      udp.confirm();
    } else {
      tcp.confirm();
      confirmDown();
    }
  }

  private void confirmDown() {
    boolean wentDown = tcp.injected().stream().anyMatch(it -> it.effect() == Effect.DOWN);
    if (downOrdered && !wentDown) {
      throw new Inconclusive("the link was ordered to go down but was not seen to");
    }
  }

  /** Insists that no datagram was held back much longer than ordered. */
  void confirmPunctual() {
    Optional<Hold> overlong = udp == null ? Optional.empty() : udp.overlongHold();
    if (overlong.isPresent()) {
      throw new Inconclusive("the link held a datagram for " + overlong.get().words());
    }
  }

  @Override
  public void close() {
    if (tcp == null) {
      udp.close();
    } else {
      tcp.close();
    }
  }
}
