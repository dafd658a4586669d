package wirecheck.fault.tcp;

import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.SplittableRandom;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.Sockets;
import wirecheck.fault.ToxicOrder;
import wirecheck.wire.ReadOutcome;

/**
 * One client's connection through a relay: two sockets, two directions, and the ways in which it
 * ends.
 */
final class Connection {
  /**
   * After the link has closed a connection, what the ends had still sent is read and thrown away
   * for so long: input left unread would turn the close into a reset.
   */
  private static final Duration LINGER = Duration.ofMillis(500);

  private final int number;
  private final RelayResources resources;
  private final SocketChannel client;
  private final SocketChannel server;
  private final ConnectionDirection upstream;
  private final ConnectionDirection downstream;
  private volatile boolean ended;
  private boolean lingering;

  Connection(int number, RelayResources resources, SocketChannel client, SocketChannel server) {
    this.number = number;
    this.resources = resources;
    this.client = client;
    this.server = server;
    upstream = new ConnectionDirection(this, Direction.UPSTREAM, client, server);
    downstream = new ConnectionDirection(this, Direction.DOWNSTREAM, server, client);
  }

  void start() {
    resources.threads().execute(() -> pump(upstream));
    resources.threads().execute(() -> pump(downstream));
  }

  private void pump(ConnectionDirection way) {
    ByteBuffer buffer = resources.borrowBuffer();
    way.pump(buffer);
    resources.returnBuffer(buffer);
  }

  RelayResources resources() {
    return resources;
  }

  /**
   * Adds a toxic; its random numbers depend on the seed, the connection and its place among the
   * orders alone.
   */
  void add(ToxicOrder order, int place) {
    ConnectionDirection way = way(order.direction());
    long seed = resources.seed() ^ ((long) number << 32 | place);
    way.add(ToxicStage.of(order.toxic(), way, new SplittableRandom(seed)));
  }

  private ConnectionDirection way(Direction direction) {
    return direction == Direction.UPSTREAM ? upstream : downstream;
  }

  void carried(Direction direction, int length, long nanos) {
    resources.tap().carried(number, direction, length, nanos);
  }

  void inputEnded(Direction direction, ReadOutcome ending, long nanos) {
    if (!ended) {
      resources.tap().ended(number, direction, ending, nanos);
    }
  }

  void seen(Effect effect, Direction direction, long position, long bytes, Duration held) {
    resources.journal().add(effect, direction, number, position, bytes, held);
  }

  /**
   * A toxic closes the connection: its own direction at once, the other behind what is in flight
   * there.
   */
  void cut(ConnectionDirection by) {
    (by == upstream ? downstream : upstream).endBehindData();
    by.finish();
  }

  /** The link goes down: an orderly end both ways at once, what is in flight is lost. */
  void drop() {
    upstream.finish();
    downstream.finish();
  }

  /** One direction can deliver nothing more: its receiver has reset the connection. */
  void receiverReset(ConnectionDirection way) {
    (way == upstream ? downstream : upstream).inputWasReset();
    way.stop();
  }

  /** Both ends see a reset. */
  void reset() {
    if (end()) {
      Sockets.reset(client);
      Sockets.reset(server);
    }
  }

  void close() {
    if (end()) {
      Sockets.close(client);
      Sockets.close(server);
    }
  }

  /** Closes once both directions are over and nobody has anything left to say. */
  synchronized void settle() {
    if (upstream.isOpen() || downstream.isOpen()) {
      return;
    }
    if (upstream.isInputOver() && downstream.isInputOver()) {
      close();
    } else if (!lingering) {
      lingering = true;
      resources.later(LINGER, this::close);
    }
  }

  private synchronized boolean end() {
    boolean first = !ended;
    ended = true;
    upstream.stop();
    downstream.stop();
    resources.forget(this);
    return first;
  }
}
