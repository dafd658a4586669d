package wirecheck.fault.tcp;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import wirecheck.fault.Breakdown;
import wirecheck.fault.FaultLog;

/** What the connections of one relay share: threads, a clock, buffers, and where they report to. */
final class RelayResources {
  private static final int BUFFER = 128 * 1024;
  private static final long PATIENCE_AT_END_MILLIS = 2000;

  private final FaultLog journal;
  private final RelayObserver tap;
  private final long seed;
  private final Consumer<Connection> ended;
  private final ExecutorService threads;
  private final ScheduledThreadPoolExecutor timer;
  private final Breakdown breakdown = new Breakdown();
  private final Queue<ByteBuffer> buffers = new ConcurrentLinkedQueue<>();

  RelayResources(
      String name, FaultLog journal, RelayObserver tap, long seed, Consumer<Connection> ended) {
    this.journal = journal;
    this.tap = tap;
    this.seed = seed;
    this.ended = ended;
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        };
    threads = Executors.newCachedThreadPool(daemons);
    timer = new ScheduledThreadPoolExecutor(1, daemons);
  }

  FaultLog journal() {
    return journal;
  }

  RelayObserver tap() {
    return tap;
  }

  Breakdown breakdown() {
    return breakdown;
  }

  long seed() {
    return seed;
  }

  /** Runs a task; once the relay is closed there is nothing left to run it for. */
  Executor threads() {
    return task -> {
      try {
        threads.execute(breakdown.watching(task));
      } catch (RejectedExecutionException e) {
        // The relay was closed meanwhile, and its sockets with it.
      }
    };
  }

  void later(Duration delay, Runnable task) {
    try {
      timer.schedule(breakdown.watching(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    } catch (RejectedExecutionException e) {
      // The relay was closed meanwhile, and its sockets with it.
    }
  }

  void forget(Connection connection) {
    ended.accept(connection);
  }

  ByteBuffer borrowBuffer() {
    ByteBuffer free = buffers.poll();
    return free == null ? ByteBuffer.allocateDirect(BUFFER) : free;
  }

  void returnBuffer(ByteBuffer buffer) {
    buffers.add(buffer);
  }

  /** Ends all threads; the sockets that they wait for are to be closed before. */
  void close() {
    timer.shutdownNow();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_AT_END_MILLIS, TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
      timer.awaitTermination(PATIENCE_AT_END_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
