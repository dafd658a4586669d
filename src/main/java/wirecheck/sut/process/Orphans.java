package wirecheck.sut.process;

import com.sun.jna.ptr.IntByReference;
import java.time.Duration;
import java.util.List;
import wirecheck.sut.os.ProcFs;
import wirecheck.wire.Deadline;

/**
 * Processes that a program under test left behind. On Linux the suite is made their next parent
 * (prctl PR_SET_CHILD_SUBREAPER), so that even a daemon that cleared its environment is found.
 */
public final class Orphans {
  /** Variable in the environment of everything that a suite starts: its process id. */
  static final String SUITE = "WIRECHECK_SUITE";

  private static final Duration LAST_RESORT = Duration.ofSeconds(10);
  private static final Duration CHASE = Duration.ofMillis(50);
  private static final long SELF = ProcessHandle.current().pid();

  private Orphans() {}

  /** From now on orphans below this process become its children. */
  static void adopt() {
    Posix.Size none = new Posix.Size(0);
    Posix.SYSTEM.ifPresent(
        posix -> posix.prctl(Posix.PR_SET_CHILD_SUBREAPER, new Posix.Size(1), none, none, none));
  }

  /** What names the suite in the environment of everything that it starts. */
  static String signature() {
    return String.valueOf(SELF);
  }

  /** Ends what suites that were killed have left behind. */
  static void sweep() {
    if (!ProcFs.isHere()) {
      return;
    }
    for (ProcFs.Entry entry : ProcFs.all()) {
      ProcFs.variable(entry.pid(), SUITE)
          .filter(suite -> suite.matches("\\d+"))
          .filter(suite -> ProcFs.entry(Long.parseLong(suite)).isEmpty())
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
    while (!isGone() && !deadline.isOver()) {
      ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
      chase();
    }
    return isGone();
  }

  /** Kills and collects children for a while, quicker than they can hand over to others. */
  private static void chase() {
    Deadline over = Deadline.in(CHASE);
    List<Long> children = ProcFs.children();
    while (!children.isEmpty() && !over.isOver()) {
      for (long pid : children) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        collect(pid);
      }
      children = ProcFs.children();
    }
    ProcFs.all().stream()
        .filter(entry -> entry.parent() == SELF && entry.zombie())
        .forEach(entry -> collect(entry.pid()));
  }

  /** Lets go of a process that has ended. */
  static void collect(long pid) {
    Posix.SYSTEM.ifPresent(posix -> posix.waitpid((int) pid, new IntByReference(), Posix.WNOHANG));
  }

  private static boolean isGone() {
    return ProcessHandle.current().descendants().findAny().isEmpty();
  }
}
