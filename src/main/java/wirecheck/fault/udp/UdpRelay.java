package wirecheck.fault.udp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.fault.Breakdown;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.FaultLog;
import wirecheck.fault.Provable;
import wirecheck.verdict.Inconclusive;
import wirecheck.wire.Hold;

/**
 * A UDP path from clients to one server that can be disturbed, by direction and datagram index. The
 * index counts what the relay as a whole carried in a direction, in order of arrival, since a
 * client may use a new port for each exchange. Every client has a socket of its own towards the
 * server. What the server sends from another port than the one that was asked reaches the client
 * from another port than {@link #address()}. Safe for many threads. Not carried: ICMP errors,
 * source addresses, TTL, fragmentation.
 */
public final class UdpRelay implements AutoCloseable {
  /** Jitter is the same in every scenario, whichever others ran before it. */
  private static final long SEED = 1;

  private static final long PATIENCE_AT_END_MILLIS = 2000;

  private final Breakdown breakdown = new Breakdown();
  private final DatagramSender sender = new DatagramSender();
  private final Map<Direction, DatagramRules> byDirection = new EnumMap<>(Direction.class);
  private final List<DatagramRule> rules = new CopyOnWriteArrayList<>();
  private final FaultLog journal;
  private final UdpSockets sockets;
  private final Thread reading;
  private final Thread sending;

  private UdpRelay(InetSocketAddress listen, InetSocketAddress server, Trace trace)
      throws IOException {
    journal = new FaultLog(Transport.UDP, trace);
    for (Direction direction : Direction.values()) {
      byDirection.put(direction, new DatagramRules(direction, sender, journal, SEED));
    }
    sockets = new UdpSockets(listen, server, this::carry);
    reading = start(sockets, "UDP link to " + server);
    sending = start(sender, "UDP link to " + server + ", later");
  }

  /**
   * Opens a relay.
   *
   * @param listen the address on which clients are to find it; port 0 takes a free one
   * @param server where datagrams lead; nobody needs to be bound there yet
   * @param trace where faults are noted
   * @throws Inconclusive if it cannot be opened
   */
  public static UdpRelay open(InetSocketAddress listen, InetSocketAddress server, Trace trace) {
    try {
      return new UdpRelay(listen, server, trace);
    } catch (IOException e) {
      throw new Inconclusive("no UDP link from " + listen + ": " + e.getMessage(), e);
    }
  }

  /** Where clients are to send. */
  public InetSocketAddress address() {
    return sockets.address();
  }

  /** Adds a rule behind those that are there, for datagrams that come from now on. */
  public void add(Direction direction, Match match, DatagramFault action) {
    DatagramRule rule = new DatagramRule(direction, match, action);
    rules.add(rule);
    byDirection.get(direction).add(rule);
  }

  /** What the relay was seen to do so far, in the order in which it did it. */
  public List<FaultEvent> injected() {
    return journal.entries();
  }

  /**
   * How many datagrams the relay itself lost: the kernel had no room, or more than 100,000 were to
   * be held at once.
   */
  long lost() {
    return sender.lost();
  }

  /**
   * Insists on the proof of everything that was ordered.
   *
   * @throws Inconclusive if something ordered was not seen to happen, or the relay itself failed
   */
  public void confirm() {
    Breakdown.requireNone(breakdown.cause());
    Provable.confirm(rules, injected());
    if (lost() > 0) {
      throw new Inconclusive("the link lost " + lost() + " datagrams by itself");
    }
  }

  /**
   * A datagram that was held back much longer than any delay that was ordered, since this machine
   * had no time for it.
   */
  public Optional<Hold> overlongHold() {
    Optional<Duration> longest =
        rules.stream()
            .map(DatagramRule::action)
            .filter(DatagramFault.Delay.class::isInstance)
            .map(DatagramFault.Delay.class::cast)
            .map(delay -> delay.latency().plus(delay.jitter()))
            .max(Comparator.naturalOrder());
    return injected().stream()
        .filter(it -> it.effect() == Effect.DELAYED)
        .flatMap(it -> longest.map(ordered -> new Hold(ordered, it.held())).stream())
        .filter(Hold::isOverlong)
        .findFirst();
  }

  @Override
  public void close() {
    sockets.close();
    sending.interrupt();
    try {
      reading.join(PATIENCE_AT_END_MILLIS);
      sending.join(PATIENCE_AT_END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    journal.close();
  }

  private void carry(
      Direction direction, int client, ByteBuffer content, DatagramChannel exit, SocketAddress to) {
    byDirection.get(direction).carry(client, content, exit, to);
  }

  private Thread start(Runnable task, String name) {
    Thread thread = new Thread(breakdown.watching(task), name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
