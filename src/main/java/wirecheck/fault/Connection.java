package wirecheck.fault;

import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.SplittableRandom;
import wirecheck.wire.Ending;

/**
 * One client's connection through a relay: two sockets, two lanes, and the ways in which it ends.
 */
final class Connection {
  /**
   * After the link has closed a connection, what the ends had still sent is read and thrown away
   * for so long: input left unread would turn the close into a reset.
   */
  private static final Duration LINGER = Duration.ofMillis(500);

  private final int number;
  private final Context context;
  private final SocketChannel client;
  private final SocketChannel server;
  private final Lane upstream;
  private final Lane downstream;
  private volatile boolean ended;
  private boolean lingering;

  Connection(int number, Context context, SocketChannel client, SocketChannel server) {
    this.number = number;
    this.context = context;
    this.client = client;
    this.server = server;
    upstream = new Lane(this, Direction.UPSTREAM, client, server);
    downstream = new Lane(this, Direction.DOWNSTREAM, server, client);
  }

  void start() {
    context.threads().execute(() -> pump(upstream));
    context.threads().execute(() -> pump(downstream));
  }

  private void pump(Lane lane) {
    ByteBuffer buffer = context.borrowBuffer();
    lane.pump(buffer);
    context.returnBuffer(buffer);
  }

  Context context() {
    return context;
  }

  /**
   * Adds a toxic; its random numbers depend on the seed, the connection and its place among the
   * orders alone.
   */
  void add(Order order, int place) {
    Lane lane = lane(order.direction());
    long seed = context.seed() ^ ((long) number << 32 | place);
    lane.add(Stage.of(order.toxic(), lane, new SplittableRandom(seed)));
  }

  private Lane lane(Direction direction) {
    return direction == Direction.UPSTREAM ? upstream : downstream;
  }

  void carried(Direction direction, int length, long nanos) {
    context.tap().carried(number, direction, length, nanos);
  }

  void inputEnded(Direction direction, Ending ending, long nanos) {
    if (!ended) {
      context.tap().ended(number, direction, ending, nanos);
    }
  }

  void seen(Effect effect, Direction direction, long position, long bytes, Duration held) {
    context.journal().add(effect, direction, number, position, bytes, held);
  }

  /**
   * A toxic closes the connection: its own direction at once, the other behind what is in flight
   * there.
   */
  void cut(Lane by) {
    (by == upstream ? downstream : upstream).endBehindData();
    by.finish();
  }

  /** The link goes down: an orderly end both ways at once, what is in flight is lost. */
  void drop() {
    upstream.finish();
    downstream.finish();
  }

  /** A lane can deliver nothing more: its receiver has reset the connection. */
  void receiverReset(Lane lane) {
    (lane == upstream ? downstream : upstream).inputWasReset();
    lane.stop();
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
      context.later(LINGER, this::close);
    }
  }

  private synchronized boolean end() {
    boolean first = !ended;
    ended = true;
    upstream.stop();
    downstream.stop();
    context.forget(this);
    return first;
  }
}
