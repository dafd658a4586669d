package wirecheck.fault.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.FaultLog;
import wirecheck.fault.Link;
import wirecheck.fault.Sockets;
import wirecheck.fault.Toxic;
import wirecheck.fault.ToxicOrder;
import wirecheck.verdict.Inconclusive;

/**
 * The embedded link: accepts, connects to the server, and carries bytes, half-closes and resets as
 * they are. Where the server refuses, the client's connection is reset before a byte of it is read:
 * the kernel has completed it by then.
 */
public final class TcpRelay implements Link {
  private static final int CONNECT_TIMEOUT_MILLIS = (int) Duration.ofSeconds(10).toMillis();

  private final InetSocketAddress server;
  private final FaultLog journal;
  private final RelayResources resources;
  private final RelayAcceptor entrance;
  private final List<ToxicOrder> orders = new ArrayList<>();
  private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();
  private boolean down;
  private boolean closed;

  public TcpRelay(
      InetSocketAddress listen,
      InetSocketAddress server,
      Trace trace,
      long seed,
      RelayObserver tap) {
    this.server = server;
    journal = new FaultLog(Transport.TCP, trace);
    resources = new RelayResources("link to " + server, journal, tap, seed, connections::remove);
    entrance = new RelayAcceptor(listen, this::accept, resources.threads());
  }

  @Override
  public InetSocketAddress address() {
    return entrance.address();
  }

  @Override
  public synchronized void add(Direction direction, Toxic toxic) {
    ToxicOrder order = new ToxicOrder(direction, toxic);
    int place = orders.size();
    orders.add(order);
    connections.forEach(connection -> connection.add(order, place));
  }

  @Override
  public synchronized void down() {
    if (entrance.shut()) {
      down = true;
      List<Connection> live = List.copyOf(connections);
      journal.add(Effect.DOWN, live.size());
      live.forEach(Connection::drop);
    }
  }

  @Override
  public synchronized void up() {
    if (!closed && entrance.open()) {
      down = false;
      journal.add(Effect.UP, 1);
    }
  }

  /** Takes no new connections until {@link #up()} and lets the live ones be. */
  void refuse() {
    entrance.shut();
  }

  /** Takes connections again, without a word. */
  void welcome() {
    entrance.open();
  }

  /** How many connections were taken so far, those included that the server then refused. */
  int accepted() {
    return accepted.get();
  }

  @Override
  public List<FaultEvent> injected() {
    return journal.entries();
  }

  @Override
  public synchronized List<ToxicOrder> orders() {
    return List.copyOf(orders);
  }

  @Override
  public Optional<Throwable> breakdown() {
    return resources.breakdown().cause();
  }

  @Override
  public Set<Capability> capabilities() {
    return EnumSet.allOf(Capability.class);
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      entrance.close();
      connections.forEach(Connection::close);
    }
    resources.close();
    journal.close();
  }

  /**
   * In the entrance's thread, one after the other, so that connections reach the server in the
   * order they came.
   */
  private void accept(SocketChannel client) {
    SocketChannel upstream = null;
    int number = accepted.incrementAndGet();
    try {
      upstream = SocketChannel.open();
      upstream.socket().connect(server, CONNECT_TIMEOUT_MILLIS);
      upstream.setOption(StandardSocketOptions.TCP_NODELAY, true);
      client.setOption(StandardSocketOptions.TCP_NODELAY, true);
      begin(number, client, upstream);
    } catch (IOException e) {
      journal.note(
          Trace.Kind.REFUSED,
          "no connection to the server, so the client's is reset: " + e.getMessage());
      Sockets.reset(client);
      if (upstream != null) {
        Sockets.close(upstream);
      }
    }
  }

  private synchronized void begin(int number, SocketChannel client, SocketChannel upstream) {
    Connection connection = new Connection(number, resources, client, upstream);
    connections.add(connection);
    for (int place = 0; place < orders.size(); place++) {
      connection.add(orders.get(place), place);
    }
    if (closed || down) {
      connection.close();
    } else {
      connection.start();
    }
  }

  static Inconclusive failed(String what, IOException cause) {
    return new Inconclusive(what + ": " + cause.getMessage(), cause);
  }
}
