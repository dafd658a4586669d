package wirecheck.sut.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** A started process and its two streams. */
interface Child {

  long pid();

  InputStream output();

  InputStream errors();

  /** Blocks until it ends; to be called once. */
  Status await();

  /** Lets go of what the system holds for it, once it has ended. */
  void release();

  /**
   * How the system says that it ended.
   *
   * @param code the exit status, or the number of the signal
   * @param killed whether {@code code} is a signal
   */
  record Status(int code, boolean killed) {}

  /**
   * Starts a command in a process group of its own with a pseudo-terminal as standard input and
   * output, or on pipes where the system offers no such thing.
   *
   * @param environment added to the suite's own
   * @throws IOException if it cannot be run, with the system's reason
   */
  static Child start(List<String> command, Map<String, String> environment) throws IOException {
    return Posix.SYSTEM.isPresent()
        ? new TerminalChild(Posix.SYSTEM.get(), command, environment)
        : new PipedChild(command, environment);
  }
}
