package wirecheck.sut.process;

import com.sun.jna.NativeLong;

/**
 * The terminal that the suite was started from. A program that shares it could write to it, take it
 * over, and type commands into the shell behind it, by way of /dev/tty.
 */
final class OwnTerminal {
  private OwnTerminal() {}

  /**
   * Keeps the terminal from everything that is started from now on. The suite lets go of it, which
   * changes nothing about what it prints and which signals it is sent; only the leader of a session
   * cannot do that without ending what runs there. Sessions of their own for all programs would do,
   * too, but Linux gives each session the same share of the processors (sched(7), autogroup), and
   * the suite is to have more than one of many.
   *
   * @return the flag that puts a program where it cannot reach the terminal
   */
  static int outOfReach(Posix posix) {
    int terminal = posix.open("/dev/tty", Posix.O_RDWR | Posix.O_NOCTTY | Posix.O_CLOEXEC);
    if (terminal < 0) {
      return Posix.POSIX_SPAWN_SETPGROUP;
    }
    try {
      boolean leads = posix.getsid(0) == ProcessHandle.current().pid();
      boolean left = !leads && posix.ioctl(terminal, new NativeLong(Posix.TIOCNOTTY)) == 0;
      return left ? Posix.POSIX_SPAWN_SETPGROUP : Posix.POSIX_SPAWN_SETSID;
    } finally {
      posix.close(terminal);
    }
  }
}
