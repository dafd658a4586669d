package wirecheck.fault.udp;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends datagrams, now or later; of those that are due at one moment the earlier ordered goes
 * first.
 */
final class DatagramSender implements Runnable {
  private static final long FULL_BUFFER_PAUSE_NANOS = 20_000;
  private static final int FULL_BUFFER_TRIES = 50_000;

  /** Five seconds of delay at 20,000 datagrams a second. */
  private static final int MOST_HELD = 100_000;

  private final DelayQueue<Scheduled> schedule = new DelayQueue<>();
  private final AtomicLong order = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();
  private volatile boolean closed;

  private record Scheduled(long due, long order, Runnable task) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      Scheduled another = (Scheduled) other;
      long difference = due - another.due;
      return Long.signum(difference == 0 ? order - another.order : difference);
    }
  }

  /** Runs a task at a moment of {@link System#nanoTime()}, in the thread that runs this. */
  void later(long due, Runnable task) {
    if (schedule.size() >= MOST_HELD) {
      lost.incrementAndGet();
      return;
    }
    schedule.add(new Scheduled(due, order.getAndIncrement(), task));
  }

  /** Sends and, where the kernel has no room, waits for it. */
  void send(ByteBuffer content, DatagramChannel exit, SocketAddress to) {
    boolean empty = !content.hasRemaining();
    try {
      int tries = 0;
      while (exit.send(content, to) == 0 && !empty && !closed) {
        if (++tries == FULL_BUFFER_TRIES) {
          lost.incrementAndGet();
          return;
        }
        LockSupport.parkNanos(FULL_BUFFER_PAUSE_NANOS);
      }
    } catch (IOException e) {
      // A datagram that outlasts its client is lost, too.
      lost.incrementAndGet();
    }
  }

  /** How many datagrams could not be sent, or were too many to hold. */
  long lost() {
    return lost.get();
  }

  @Override
  public void run() {
    while (!closed) {
      try {
        schedule.take().task().run();
      } catch (InterruptedException e) {
        // The relay is being closed.
        closed = true;
      }
    }
  }
}
