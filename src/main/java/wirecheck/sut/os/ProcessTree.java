package wirecheck.sut.os;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import wirecheck.base.Deadline;
import wirecheck.sut.Footprint;
import wirecheck.verdict.NotApplicable;

/**
 * A program and all that it started. On Linux a process that left the tree, as daemons do, is still
 * known by its process group, by a variable in its environment, and by having been seen in the tree
 * once.
 */
public final class ProcessTree {
  private static final Duration LOOK = Duration.ofMillis(5);
  private static final long NEVER = -1;

  private final long root;
  private final long start;
  private final String mark;
  private final Set<ProcessTable.Key> known = ConcurrentHashMap.newKeySet();

  /**
   * @param root process id of the program
   * @param mark assignment in the environment of everything that belongs to it
   */
  public ProcessTree(long root, String mark) {
    this(root, ProcFs.startTicks(root).orElse(NEVER), mark);
  }

  private ProcessTree(long root, long start, String mark) {
    this.root = root;
    this.start = start;
    this.mark = mark;
  }

  /** The tree of a program that was started then, if it is there still. */
  static ProcessTree startedAt(long root, long start, String mark) {
    return new ProcessTree(root, start, mark);
  }

  /** The living processes of the tree. */
  public List<Long> members() {
    return ProcFs.isHere() ? fromProc() : fromHandles();
  }

  private List<Long> fromProc() {
    List<ProcFs.Entry> all = ProcessTable.shared().look();
    Set<Long> tree = new HashSet<>();
    boolean rootIsThere = all.stream().anyMatch(this::isRoot);
    all.stream()
        .filter(entry -> isOurs(entry, rootIsThere))
        .forEach(entry -> tree.add(entry.pid()));
    long before = 0;
    while (tree.size() != before) {
      before = tree.size();
      all.stream().filter(e -> tree.contains(e.parent())).forEach(e -> tree.add(e.pid()));
    }
    List<Long> members = new ArrayList<>();
    for (ProcFs.Entry entry : all) {
      if (tree.contains(entry.pid()) && !entry.zombie()) {
        known.add(ProcessTable.Key.of(entry));
        members.add(entry.pid());
      }
    }
    return members;
  }

  /** Those of its process group that have ended, and were left to this process to collect. */
  public List<Long> uncollected() {
    long self = ProcessHandle.current().pid();
    return ProcessTable.shared().look().stream()
        .filter(entry -> entry.zombie() && entry.parent() == self)
        .filter(entry -> entry.group() == root && entry.pid() != root)
        .map(ProcFs.Entry::pid)
        .toList();
  }

  /** The ids of a root that is gone, and of its group, may be given to others. */
  private boolean isRoot(ProcFs.Entry entry) {
    return entry.pid() == root && entry.start() == start;
  }

  private boolean isOurs(ProcFs.Entry entry, boolean rootIsThere) {
    return isRoot(entry)
        || rootIsThere && entry.group() == root
        || known.contains(ProcessTable.Key.of(entry))
        || ProcessTable.shared().variable(entry, nameOfMark()).filter(this::isMark).isPresent();
  }

  private String nameOfMark() {
    return mark.substring(0, mark.indexOf('='));
  }

  private boolean isMark(String value) {
    return mark.endsWith('=' + value);
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

  /** What the tree takes of the machine. */
  public Footprint footprint() {
    List<Long> members = members();
    long bytes = members.stream().mapToLong(ProcFs::residentBytes).sum();
    return new Footprint(bytes, members.size() + zombies(members));
  }

  /** Processes that have ended, and that a member has not waited for. */
  private static int zombies(List<Long> members) {
    return ProcFs.isHere()
        ? (int)
            ProcessTable.shared().look().stream()
                .filter(entry -> entry.zombie() && members.contains(entry.parent()))
                .count()
        : 0;
  }

  /**
   * Descriptors that the tree holds open; nothing if no process of it can be seen.
   *
   * @throws NotApplicable if they are not to be seen
   */
  public OptionalInt openDescriptors() {
    if (!ProcFs.isHere()) {
      throw new NotApplicable("this system does not show the descriptors of a process");
    }
    List<Long> members = members();
    if (members.stream().anyMatch(ProcFs::hidesDescriptors)) {
      throw new NotApplicable("only root may see the descriptors of its processes");
    }
    return members.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(members.stream().mapToInt(ProcFs::descriptorCount).sum());
  }

  /** Whether a process of it keeps to itself which descriptors, and so which ports, it holds. */
  public boolean hidesDescriptors() {
    return members().stream().anyMatch(ProcFs::hidesDescriptors);
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

  /** Waits until none is left; tells whether none is. A look rests for as long as it took. */
  public boolean awaitGone(Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    Deadline look = Deadline.in(LOOK);
    while (!isGone()) {
      if (deadline.isOver()) {
        return false;
      }
      LockSupport.parkNanos(Math.max(LOOK.toNanos(), look.elapsed().toNanos()));
      look = Deadline.in(LOOK);
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
