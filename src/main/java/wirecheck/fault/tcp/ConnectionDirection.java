package wirecheck.fault.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import wirecheck.fault.Direction;
import wirecheck.fault.Effect;
import wirecheck.fault.Sockets;
import wirecheck.wire.ReadOutcome;

/**
 * One direction of one connection: reads one socket, and writes the other after the toxics had
 * their way.
 */
final class ConnectionDirection implements ToxicStage.Onward {
  private final Connection connection;
  private final Direction direction;
  private final SocketChannel from;
  private final SocketChannel to;
  private final ToxicStages toxics = new ToxicStages();
  private final DeliveryQueue delivery;
  private volatile boolean inputOver;
  private volatile boolean inputReset;
  private volatile long offset;
  private volatile long delivered;

  ConnectionDirection(
      Connection connection, Direction direction, SocketChannel from, SocketChannel to) {
    this.connection = connection;
    this.direction = direction;
    this.from = from;
    this.to = to;
    delivery = new DeliveryQueue(this::deliver, toxics::isEmpty, connection.resources().threads());
  }

  void add(ToxicStage toxic) {
    toxics.add(toxic);
    toxic.begin();
  }

  /** Reads until the end of the input, and goes on reading what nobody wants any more. */
  void pump(ByteBuffer buffer) {
    ReadOutcome ending = null;
    while (ending == null) {
      try {
        int length = from.read(buffer.clear());
        long now = System.nanoTime();
        if (length < 0) {
          ending = inputReset ? ReadOutcome.RESET : ReadOutcome.END_OF_STREAM;
        } else {
          connection.carried(direction, length, now);
          delivery.accept(new Segment.Chunk(buffer.flip(), offset, now));
          offset += length;
        }
      } catch (IOException e) {
        // Whatever breaks a connection that we did not end ourselves is a reset to the other end.
        ending = ReadOutcome.RESET;
      }
    }
    long now = System.nanoTime();
    connection.inputEnded(direction, ending, now);
    inputOver = true;
    delivery.accept(new Segment.End(ending, offset, now));
    connection.settle();
  }

  /** Carries what is in flight, then ends in an orderly way; what is read from now on is lost. */
  void endBehindData() {
    delivery.end(new Segment.End(ReadOutcome.END_OF_STREAM, offset, System.nanoTime()));
  }

  /** Ends the output at once and in an orderly way; what is in flight is lost. */
  void finish() {
    if (!delivery.isStopped()) {
      delivery.stop();
      Sockets.finish(to);
      connection.settle();
    }
  }

  /** The kernel has told of the reset of this input already, to whoever wrote there. */
  void inputWasReset() {
    inputReset = true;
  }

  /** Delivers nothing more; the sockets are somebody else's business. */
  void stop() {
    delivery.stop();
  }

  boolean isOpen() {
    return !delivery.isStopped();
  }

  boolean isInputOver() {
    return inputOver;
  }

  long delivered() {
    return delivered;
  }

  void cut() {
    connection.cut(this);
  }

  void reset() {
    connection.reset();
  }

  void later(Duration delay, Runnable task) {
    connection.resources().later(delay, task);
  }

  void pauseUntil(long nanos) {
    delivery.pauseUntil(nanos);
  }

  void seen(Effect effect, long position, long bytes, Duration held) {
    // What was interrupted by the end of the direction did not happen.
    if (isOpen()) {
      connection.seen(effect, direction, position, bytes, held);
    }
  }

  private void deliver(Segment parcel) {
    try {
      ToxicStage.Onward onward = toxics.before(this);
      if (parcel instanceof Segment.Chunk chunk) {
        onward.carry(chunk);
      } else {
        onward.end((Segment.End) parcel);
      }
    } catch (IOException e) {
      // The receiver has reset the connection, or we ended it ourselves. What the receiver had sent
      // before is still under way in the other direction, and its reset behind that.
      if (isOpen()) {
        connection.receiverReset(this);
      }
    }
  }

  @Override
  public void carry(Segment.Chunk chunk) throws IOException {
    ByteBuffer rest = chunk.bytes().duplicate();
    while (isOpen() && rest.hasRemaining()) {
      to.write(rest);
    }
    delivered += chunk.length();
  }

  @Override
  public void end(Segment.End end) {
    if (end.isReset() || inputReset) {
      connection.reset();
    } else {
      finish();
    }
  }
}
