package wirecheck.wire.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Supplier;
import wirecheck.base.Payload;

/** Writes one piece after the other into a connection, in a thread of its own, as it is taken. */
public final class SteadySender {
  private final Supplier<Optional<Payload>> pieces;
  private final OutputStream stream;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile long written;

  SteadySender(String name, OutputStream stream, Supplier<Optional<Payload>> pieces) {
    this.pieces = pieces;
    this.stream = stream;
    this.thread = new Thread(this::write, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void write() {
    try {
      Optional<Payload> piece = pieces.get();
      while (piece.isPresent()) {
        stream.write(piece.get().bytes());
        written++;
        piece = stopped ? Optional.empty() : pieces.get();
      }
    } catch (IOException refused) {
      stopped = true;
    }
  }

  /** How many pieces the network has taken whole. */
  public long written() {
    return written;
  }

  /** Sends nothing after the piece that is on its way. */
  public void stop() {
    stopped = true;
  }

  /** Whether all is sent that was to be sent. */
  public boolean isDone() {
    return !thread.isAlive();
  }
}
