package wirecheck.fault.toxiproxy;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wirecheck.verdict.Inconclusive;

/**
 * Calls to one Toxiproxy server, one after the other and each with a time limit. The client has no
 * limits of its own, is not made for several threads, and reports some errors as runtime
 * exceptions. A server that did not answer once is not asked again.
 */
final class Calls implements AutoCloseable {
  /** How long a server may take for one call. */
  static final Duration LIMIT = Duration.ofSeconds(10);

  private static final Object LOCALE = new Object();

  private final ExecutorService thread;
  private final Duration limit;
  private volatile String dead;

  Calls() {
    this(LIMIT);
  }

  Calls(Duration limit) {
    this.limit = limit;
    thread = Executors.newSingleThreadExecutor(Calls::daemon);
  }

  /** A thread that keeps nobody from ending. */
  static Thread daemon(Runnable task) {
    Thread worker = new Thread(task, "calls to Toxiproxy");
    worker.setDaemon(true);
    return worker;
  }

  /** Something asked of the server. */
  interface Call<T> {
    T make() throws IOException;
  }

  /** Something told to the server. */
  interface Command {
    void give() throws IOException;
  }

  void run(String what, Command command) {
    ask(
        what,
        () -> {
          command.give();
          return null;
        });
  }

  /**
   * Makes a call.
   *
   * @param what completes "Toxiproxy did not"
   * @throws Inconclusive if it failed or took too long
   */
  <T> T ask(String what, Call<T> call) {
    if (dead != null) {
      throw new Inconclusive("Toxiproxy did not " + what + ": " + dead);
    }
    try {
      return thread.submit(() -> plainly(call)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      dead = "it did not answer within " + limit.toSeconds() + " s";
      throw new Inconclusive("Toxiproxy did not " + what + ": " + dead, e);
    } catch (ExecutionException e) {
      throw new Inconclusive("Toxiproxy did not " + what + ": " + e.getCause(), e.getCause());
    } catch (RejectedExecutionException e) {
      throw new Inconclusive("Toxiproxy did not " + what + ": it is being closed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Inconclusive("interrupted before Toxiproxy did " + what, e);
    }
  }

  boolean isDead() {
    return dead != null;
  }

  /**
   * The client makes the names of toxics with the default locale's lower case, which in Turkish has
   * no dotted i.
   */
  private static <T> T plainly(Call<T> call) throws IOException {
    if ("TIMEOUT".toLowerCase(Locale.getDefault()).equals("timeout")) {
      return call.make();
    }
    synchronized (LOCALE) {
      Locale usual = Locale.getDefault();
      Locale.setDefault(Locale.ROOT);
      try {
        return call.make();
      } finally {
        Locale.setDefault(usual);
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
