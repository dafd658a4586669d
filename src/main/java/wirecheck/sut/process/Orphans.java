package wirecheck.sut.process;

import com.sun.jna.ptr.IntByReference;
import java.util.List;
import wirecheck.sut.os.ProcFs;

/**
 * Processes that a program under test left behind. On Linux the suite is made their next parent
 * (prctl PR_SET_CHILD_SUBREAPER), so that even a daemon that cleared its environment is found.
 */
public final class Orphans {
  /** Variable in the environment of everything that a suite starts: its process id. */
  static final String SUITE = "WIRECHECK_SUITE";

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

  /** Ends every process below this one, whoever started it. To be called when the suite ends. */
  public static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    if (ProcFs.isHere()) {
      collect();
    }
  }

  private static void collect() {
    List<ProcFs.Entry> ended =
        ProcFs.all().stream().filter(e -> e.parent() == SELF && e.zombie()).toList();
    Posix.SYSTEM.ifPresent(
        posix ->
            ended.forEach(e -> posix.waitpid((int) e.pid(), new IntByReference(), Posix.WNOHANG)));
  }
}
