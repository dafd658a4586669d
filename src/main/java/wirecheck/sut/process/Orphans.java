package wirecheck.sut.process;

import com.sun.jna.ptr.IntByReference;
import java.util.List;

/**
 * Processes that a program under test left behind. On Linux the suite is made their next parent
 * (prctl PR_SET_CHILD_SUBREAPER), so that even a daemon that cleared its environment is found.
 */
public final class Orphans {
  private static final long SELF = ProcessHandle.current().pid();

  private Orphans() {}

  /** From now on orphans below this process become its children. */
  static void adopt() {
    Posix.Size none = new Posix.Size(0);
    Posix.SYSTEM.ifPresent(
        posix -> posix.prctl(Posix.PR_SET_CHILD_SUBREAPER, new Posix.Size(1), none, none, none));
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
