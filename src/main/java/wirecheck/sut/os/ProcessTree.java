package wirecheck.sut.os;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import wirecheck.wire.Deadline;

/**
 * A program and all that it started. On Linux a process that left the tree, as daemons do, is still
 * known by a variable in its environment.
 */
public final class ProcessTree {
  private static final Duration LOOK = Duration.ofMillis(5);

  private final long root;
  private final String mark;

  /**
   * @param root process id of the program
   * @param mark assignment in the environment of everything that belongs to it
   */
  public ProcessTree(long root, String mark) {
    this.root = root;
    this.mark = mark;
  }

  /** The living processes of the tree. */
  public List<Long> members() {
    return ProcFs.isHere() ? fromProc() : fromHandles();
  }

  private List<Long> fromProc() {
    List<ProcFs.Entry> all = ProcFs.all();
    Set<Long> tree = new HashSet<>();
    tree.add(root);
    long before = 0;
    while (tree.size() != before) {
      before = tree.size();
      all.stream().filter(e -> tree.contains(e.parent())).forEach(e -> tree.add(e.pid()));
    }
    List<Long> members = new ArrayList<>();
    for (ProcFs.Entry entry : all) {
      if (!entry.zombie()
          && (tree.contains(entry.pid()) || ProcFs.hasVariable(entry.pid(), mark))) {
        members.add(entry.pid());
      }
    }
    return members;
  }

  private List<Long> fromHandles() {
    return ProcessHandle.of(root).stream()
        .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .toList();
  }

  /** Processor time of the tree so far; zero where the system does not tell. */
  public Duration cpu() {
    return members().stream()
        .flatMap(pid -> ProcFs.entry(pid).stream())
        .map(ProcFs.Entry::cpu)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** SIGTERM to each. */
  public void terminate() {
    handles().forEach(ProcessHandle::destroy);
  }

  /** SIGKILL to each, again and again until none is left or the time is over. */
  public void kill(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    while (!isGone() && !deadline.isOver()) {
      handles().forEach(ProcessHandle::destroyForcibly);
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Waits until none is left; tells whether none is. */
  public boolean awaitGone(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    while (!isGone()) {
      if (deadline.isOver()) {
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }

  private boolean isGone() {
    return members().isEmpty();
  }

  private List<ProcessHandle> handles() {
    return members().stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList();
  }
}
