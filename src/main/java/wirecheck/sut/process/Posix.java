package wirecheck.sut.process;

import com.sun.jna.IntegerType;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import com.sun.jna.StringArray;
import com.sun.jna.Structure;
import com.sun.jna.ptr.IntByReference;
import java.util.Map;
import java.util.Optional;

/**
 * The few system calls that the JDK does not offer: pseudo-terminals, a program in a process group
 * of its own with no inherited descriptors, and how exactly it ended. Needs Linux and glibc 2.34 or
 * newer (posix_spawn_file_actions_addclosefrom_np); elsewhere programs run on pipes.
 */
interface Posix extends Library {
  int O_RDWR = 2;
  int O_NOCTTY = 0x100;
  int O_CLOEXEC = 0x80000;
  int POSIX_SPAWN_SETSIGDEF = 0x04;
  int POSIX_SPAWN_SETSIGMASK = 0x08;
  int POSIX_SPAWN_SETPGROUP = 0x02;
  int POSIX_SPAWN_SETSID = 0x80;
  int TIOCNOTTY = 0x5422;
  int TIOCSWINSZ = 0x5414;
  int PR_SET_CHILD_SUBREAPER = 36;
  int WNOHANG = 1;
  int SIGKILL = 9;
  short POLLIN = 1;
  int EINTR = 4;

  /** The system's library, or nothing where this machine lacks a part of it. */
  Optional<Posix> SYSTEM = load();

  private static Optional<Posix> load() {
    if (!Platform.isLinux()) {
      return Optional.empty();
    }
    try {
      NativeLibrary.getInstance("c").getFunction("posix_spawn_file_actions_addclosefrom_np");
      return Optional.of(
          Native.load("c", Posix.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8")));
    } catch (UnsatisfiedLinkError notThisLibrary) {
      return Optional.empty();
    }
  }

  int posix_openpt(int flags);

  int grantpt(int fd);

  int unlockpt(int fd);

  int ptsname_r(int fd, byte[] name, Size length);

  int open(String path, int flags);

  int ioctl(int fd, NativeLong request);

  int ioctl(int fd, NativeLong request, Pointer argument);

  int getsid(int pid);

  int pipe2(int[] ends, int flags);

  int poll(PollFd fd, Size count, int millis);

  SignedSize read(int fd, Memory buffer, Size count);

  int close(int fd);

  int kill(int pid, int signal);

  int waitpid(int pid, IntByReference status, int options);

  int prctl(int option, Size a, Size b, Size c, Size d);

  int posix_spawnp(
      IntByReference pid,
      String file,
      Pointer actions,
      Pointer attributes,
      StringArray arguments,
      StringArray environment);

  int posix_spawnattr_init(Pointer attributes);

  int posix_spawnattr_destroy(Pointer attributes);

  int posix_spawnattr_setflags(Pointer attributes, short flags);

  int posix_spawnattr_setsigmask(Pointer attributes, Pointer set);

  int posix_spawnattr_setsigdefault(Pointer attributes, Pointer set);

  int posix_spawn_file_actions_init(Pointer actions);

  int posix_spawn_file_actions_destroy(Pointer actions);

  int posix_spawn_file_actions_addopen(Pointer actions, int fd, String path, int flags, int mode);

  int posix_spawn_file_actions_adddup2(Pointer actions, int from, int to);

  int posix_spawn_file_actions_addclosefrom_np(Pointer actions, int from);

  int sigemptyset(Pointer set);

  int sigfillset(Pointer set);

  String strerror(int error);

  /** {@code struct pollfd}. */
  @Structure.FieldOrder({"fd", "events", "revents"})
  class PollFd extends Structure {
    public int fd;
    public short events = POLLIN;
    public short revents;
  }

  /** {@code size_t}. */
  class Size extends IntegerType {
    private static final long serialVersionUID = 1L;

    public Size() {
      this(0);
    }

    public Size(long value) {
      super(Native.SIZE_T_SIZE, value, true);
    }
  }

  /** {@code ssize_t}. */
  class SignedSize extends IntegerType {
    private static final long serialVersionUID = 1L;

    public SignedSize() {
      super(Native.SIZE_T_SIZE, 0, false);
    }
  }
}
