package wirecheck.fault.toxiproxy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import wirecheck.verdict.Inconclusive;

/** The links of one backend that are not closed yet. Safe for many threads. */
final class OpenLinks implements AutoCloseable {
  /** A link ends its sockets, which takes its time on a busy machine, and then makes one call. */
  private static final Duration CLOSING = Calls.LIMIT.plusSeconds(5);

  private final Set<ToxiproxyLink> links = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Takes a new link. Either {@link #close()} finds it, or it is closed here.
   *
   * @throws Inconclusive if these links are closed
   */
  void add(ToxiproxyLink link) {
    links.add(link);
    if (closed) {
      link.close();
    }
    requireOpen();
  }

  void remove(ToxiproxyLink link) {
    links.remove(link);
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Insists that more links may be made.
   *
   * @throws Inconclusive if these links are closed
   */
  void requireOpen() {
    if (closed) {
      throw new Inconclusive("the links through Toxiproxy are closed");
    }
  }

  /** All at once, so that one that takes its time does not keep the others from their end. */
  @Override
  public void close() {
    closed = true;
    ExecutorService threads = Executors.newCachedThreadPool(Calls::daemon);
    links.forEach(link -> threads.execute(link::close));
    threads.shutdown();
    try {
      threads.awaitTermination(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
