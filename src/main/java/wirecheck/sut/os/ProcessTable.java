package wirecheck.sut.os;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All processes of a Linux machine. A look costs more the more there are, so whoever asks while one
 * is being taken shares the next; nobody is given one that began before it was asked for.
 */
final class ProcessTable {
  private static final ProcessTable SHARED = new ProcessTable();

  /** Nothing that the suite started is older than the suite. */
  private static final long OLDEST =
      ProcFs.startTicks(ProcessHandle.current().pid()).orElse(Long.MAX_VALUE);

  /** A process for ever: its id alone may be given to another. */
  record Key(long pid, long start) {
    static Key of(ProcFs.Entry entry) {
      return new Key(entry.pid(), entry.start());
    }
  }

  private final Map<Key, String> values = new ConcurrentHashMap<>();
  private List<ProcFs.Entry> latest = List.of();
  private long begun;
  private long ended;

  private ProcessTable() {}

  static ProcessTable shared() {
    return SHARED;
  }

  /** The processes that there are now. */
  List<ProcFs.Entry> look() {
    Optional<List<ProcFs.Entry>> shared = shareOrBegin();
    if (shared.isPresent()) {
      return shared.get();
    }
    List<ProcFs.Entry> seen = ProcFs.all();
    values.keySet().retainAll(seen.stream().map(Key::of).collect(Collectors.toSet()));
    end(seen);
    return seen;
  }

  /** What another look has seen that began after this call; nothing if the caller has to look. */
  private synchronized Optional<List<ProcFs.Entry>> shareOrBegin() {
    long wanted = begun + 1;
    boolean interrupted = false;
    while (begun > ended && ended < wanted) {
      try {
        wait();
      } catch (InterruptedException aLookIsShort) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (ended >= wanted) {
      return Optional.of(latest);
    }
    begun++;
    return Optional.empty();
  }

  private synchronized void end(List<ProcFs.Entry> seen) {
    latest = seen;
    ended = begun;
    notifyAll();
  }

  /**
   * What a variable was in the environment of a process when it was first asked for, also if the
   * process wipes it later. To be asked for one variable only.
   */
  Optional<String> variable(ProcFs.Entry entry, String name) {
    if (entry.start() < OLDEST || entry.zombie()) {
      return Optional.ofNullable(values.get(Key.of(entry)));
    }
    return Optional.ofNullable(
        values.computeIfAbsent(
            Key.of(entry), key -> ProcFs.variable(entry.pid(), name).orElse(null)));
  }
}
