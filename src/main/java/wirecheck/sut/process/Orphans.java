package wirecheck.sut.process;

import com.sun.jna.ptr.IntByReference;
import java.time.Duration;
import java.util.List;
import java.util.function.LongPredicate;
import wirecheck.base.Deadline;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.SuiteName;

/**
 * Processes that a program under test left behind. On Linux the suite is made their next parent
 * (prctl PR_SET_CHILD_SUBREAPER), so that even a daemon that cleared its environment is found.
 */
public final class Orphans {
  /** Variable in the environment of everything that a suite starts: its name. */
  static final String SUITE = "OWNER_OF_RUN";

  private static final Duration LAST_RESORT = Duration.ofSeconds(10);
  private static final Duration CHASE = Duration.ofMillis(500);

  /** Between the end of a parent and the adoption of its child there is nobody to be seen. */
  private static final int IN_VAIN = 3;

  private static final int LATEST = 8;

  private Orphans() {}

  /** From now on orphans below this process become its children. */
  static void adopt() {
    Posix.Size none = new Posix.Size(0);
    Posix.SYSTEM.ifPresent(
        posix -> posix.prctl(Posix.PR_SET_CHILD_SUBREAPER, new Posix.Size(1), none, none, none));
  }

  /** Ends what suites that were killed have left behind. */
  static void sweep() {
    if (!ProcFs.isHere()) {
      return;
    }
    for (ProcFs.Entry entry : ProcFs.all()) {
      ProcFs.variable(entry.pid(), SUITE)
          .filter(SuiteName::isOfOneThatIsGone)
          .flatMap(gone -> ProcessHandle.of(entry.pid()))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * Ends every process below this one, whoever started it. To be called when the suite ends.
   *
   * @return whether none is left
   */
  public static boolean end() {
    Deadline deadline = Deadline.in(LAST_RESORT);
    List<Long> left = children();
    while (!left.isEmpty() && !deadline.isOver()) {
      left.forEach(Orphans::kill);
      chase(pid -> ProcFs.entry(pid).filter(entry -> !entry.zombie()).isPresent());
      left.forEach(Orphans::collect);
      left = children();
    }
    return left.isEmpty();
  }

  /** The children; those of a child that ends are its parent's next, since orphans are adopted. */
  private static List<Long> children() {
    return ProcFs.listsChildren()
        ? ProcFs.children()
        : ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
  }

  /**
   * Kills orphans that hand over to a child of theirs sooner than a look at all processes is over.
   *
   * @param whose tells of a process whether it is meant
   */
  static void chase(LongPredicate whose) {
    Deadline over = Deadline.in(CHASE);
    int inVain = 0;
    while (inVain < IN_VAIN && !over.isOver()) {
      List<Long> orphans = ProcFs.orphans();
      List<Long> latest = orphans.subList(Math.max(0, orphans.size() - LATEST), orphans.size());
      List<Long> meant = latest.stream().filter(whose::test).toList();
      meant.forEach(Orphans::kill);
      inVain = meant.isEmpty() ? inVain + 1 : 0;
    }
  }

  private static void kill(long pid) {
    Posix.SYSTEM.ifPresentOrElse(
        posix -> posix.kill((int) pid, Posix.SIGKILL),
        () -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
  }

  /** Lets go of a process that has ended, unless somebody is about to. */
  static void collect(long pid) {
    if (!TerminalChild.isAwaited(pid)) {
      Posix.SYSTEM.ifPresent(
          posix -> posix.waitpid((int) pid, new IntByReference(), Posix.WNOHANG));
    }
  }
}
