package wirecheck.scenario;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * So many scenarios at once and no more, whichever runs they belong to. Places are given in the
 * order in which they were asked for. Safe for many threads.
 */
public final class ScenarioSlots {
  private final Deque<Thread> waiting = new ArrayDeque<>();
  private int free;

  private ScenarioSlots(int free) {
    this.free = free;
  }

  /** So many places. */
  public static ScenarioSlots of(int number) {
    return new ScenarioSlots(number);
  }

  /** A place for everybody: somebody else sees to it that there are not too many. */
  static ScenarioSlots unlimited() {
    return new ScenarioSlots(Integer.MAX_VALUE);
  }

  /**
   * Waits for a place and takes it.
   *
   * @return whether it was taken; not if the thread was interrupted meanwhile
   */
  synchronized boolean take() {
    waiting.add(Thread.currentThread());
    try {
      while (free == 0 || waiting.peek() != Thread.currentThread()) {
        wait();
      }
      free--;
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.remove(Thread.currentThread());
      notifyAll();
    }
  }

  synchronized void giveBack() {
    free++;
    notifyAll();
  }

  /** Does something in a place of its own. */
  public <T> T during(Supplier<T> task) {
    boolean placed = take();
    try {
      return task.get();
    } finally {
      if (placed) {
        giveBack();
      }
    }
  }

  /**
   * Waits until there is a place that nobody waits for.
   *
   * @throws InterruptedException if the thread was interrupted meanwhile
   */
  public synchronized void awaitIdle() throws InterruptedException {
    while (free == 0 || !waiting.isEmpty()) {
      wait();
    }
  }
}
