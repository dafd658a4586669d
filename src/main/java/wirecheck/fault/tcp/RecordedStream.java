package wirecheck.fault.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wirecheck.base.Deadline;
import wirecheck.wire.ReadOutcome;

/** What a {@link RecordingRelay} read from one sender on one connection. Safe for many threads. */
public final class RecordedStream {
  /** Enough for single bytes over many seconds; after that reads are joined. */
  private static final int MOST = 1 << 16;

  private static final int LOOK_MILLIS = 1000;

  private final List<Passage> passages = new ArrayList<>();
  private long bytes;
  private Optional<ReadOutcome> ending = Optional.empty();
  private long endedAt;

  /**
   * One read.
   *
   * @param offset bytes before it
   * @param length bytes in it
   * @param nanos when, by {@link System#nanoTime()}
   */
  public record Passage(long offset, int length, long nanos) {
    public long end() {
      return offset + length;
    }
  }

  synchronized void carried(int length, long nanos) {
    if (passages.size() < MOST) {
      passages.add(new Passage(bytes, length, nanos));
    }
    bytes += length;
  }

  synchronized void ended(ReadOutcome how, long nanos) {
    ending = Optional.of(how);
    endedAt = nanos;
    notifyAll();
  }

  /** Waits for the sender's end; false if it did not come in time. */
  public synchronized boolean awaitEnd(Deadline deadline) {
    while (ending.isEmpty() && !deadline.isOver()) {
      try {
        wait(deadline.slice(LOOK_MILLIS));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return ending.isPresent();
  }

  public synchronized List<Passage> passages() {
    return List.copyOf(passages);
  }

  /** How many bytes were read. */
  public synchronized long bytes() {
    return bytes;
  }

  /**
   * How the sender ended, if it did: {@link ReadOutcome#END_OF_STREAM} or {@link
   * ReadOutcome#RESET}.
   */
  public synchronized Optional<ReadOutcome> ending() {
    return ending;
  }

  /** When the sender ended, by {@link System#nanoTime()}; only meaningful if it did. */
  public synchronized long endedAt() {
    return endedAt;
  }
}
