package wirecheck.wire.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import wirecheck.base.Payload;

/** Writes one piece after the other into a connection, in a thread of its own, as it is taken. */
public final class SteadySender {
  private final Supplier<Payload> pieces;
  private final OutputStream stream;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile boolean failed;
  private volatile long written;

  SteadySender(String name, OutputStream stream, Supplier<Payload> pieces) {
    this.pieces = pieces;
    this.stream = stream;
    this.thread = new Thread(this::write, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void write() {
    try {
      while (!stopped) {
        stream.write(pieces.get().bytes());
        written++;
      }
    } catch (IOException refused) {
      failed = true;
    }
  }

  /** How many pieces the network has taken whole. */
  public long written() {
    return written;
  }

  /** Whether the connection takes nothing any more, since it has ended. */
  public boolean hasFailed() {
    return failed;
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
