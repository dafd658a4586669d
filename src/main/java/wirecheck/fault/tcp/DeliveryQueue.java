package wirecheck.fault.tcp;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Hands parcels on in order. While nothing disturbs the direction, the thread that brings a parcel
 * delivers it; else it queues, and another thread delivers what is queued. The queue is bounded, so
 * that a receiver who does not read holds the sender up.
 */
final class DeliveryQueue {
  /** Room for what a latency keeps in flight: a link of 100 ms still carries 10 MiB/s. */
  private static final int MOST_IN_FLIGHT = 1 << 20;

  private final Consumer<Segment> delivery;
  private final BooleanSupplier undisturbed;
  private final Executor threads;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Segment> queue = new ArrayDeque<>();
  private int inFlight;
  private boolean delivering;
  private boolean draining;
  private boolean ended;
  private volatile boolean stopped;

  DeliveryQueue(Consumer<Segment> delivery, BooleanSupplier undisturbed, Executor threads) {
    this.delivery = delivery;
    this.undisturbed = undisturbed;
    this.threads = threads;
  }

  /** Delivers or queues. Waits for room. What comes after an end is ignored. */
  void accept(Segment parcel) {
    lock.lock();
    try {
      if (ended || stopped) {
        return;
      }
      if (draining || !undisturbed.getAsBoolean()) {
        while (inFlight >= MOST_IN_FLIGHT && !ended && !stopped) {
          changed.awaitUninterruptibly();
        }
        enqueue(parcel);
        return;
      }
      ended = parcel instanceof Segment.End;
      delivering = true;
    } finally {
      lock.unlock();
    }
    try {
      delivery.accept(parcel);
    } finally {
      lock.lock();
      delivering = false;
      changed.signalAll();
      lock.unlock();
    }
  }

  /** Puts an end behind what is in flight; the pump's parcels are ignored from now on. */
  void end(Segment.End end) {
    lock.lock();
    enqueue(end);
    changed.signalAll();
    lock.unlock();
  }

  /** Delivers nothing more. */
  void stop() {
    lock.lock();
    stopped = true;
    queue.clear();
    changed.signalAll();
    lock.unlock();
  }

  boolean isStopped() {
    return stopped;
  }

  /** Waits until a moment of {@link System#nanoTime()}, or until stopped. */
  void pauseUntil(long nanos) {
    lock.lock();
    try {
      long left = nanos - System.nanoTime();
      while (left > 0 && !stopped) {
        changed.awaitNanos(left);
        left = nanos - System.nanoTime();
      }
    } catch (InterruptedException e) {
      // Only the end of the whole link interrupts its threads.
      stop();
    } finally {
      lock.unlock();
    }
  }

  private void enqueue(Segment parcel) {
    if (ended || stopped) {
      return;
    }
    if (parcel instanceof Segment.Chunk chunk) {
      inFlight += chunk.length();
      queue.add(copy(chunk));
    } else {
      ended = true;
      queue.add(parcel);
    }
    if (!draining) {
      draining = true;
      threads.execute(this::drain);
    }
  }

  /** The pump reads into the same buffer again. */
  private static Segment.Chunk copy(Segment.Chunk chunk) {
    ByteBuffer own = ByteBuffer.allocate(chunk.length()).put(chunk.bytes()).flip();
    return new Segment.Chunk(own, chunk.offset(), chunk.at());
  }

  private void drain() {
    for (Segment next = next(); next != null; next = next()) {
      int length = next instanceof Segment.Chunk chunk ? chunk.length() : 0;
      delivery.accept(next);
      lock.lock();
      inFlight -= length;
      changed.signalAll();
      lock.unlock();
    }
  }

  private Segment next() {
    lock.lock();
    try {
      while (delivering && !stopped) {
        changed.awaitUninterruptibly();
      }
      Segment next = queue.poll();
      draining = next != null;
      return next;
    } finally {
      lock.unlock();
    }
  }
}
