package wirecheck.sut.process;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.StringArray;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import wirecheck.sut.Ports;

/**
 * A process in a process group of its own. Its standard input and output are a pseudo-terminal, so
 * that it prints what a person at a terminal would see, when they would see it; its standard error
 * is a pipe. The pseudo-terminal controls nobody, so that nothing is hung up when the program or a
 * part of it ends. It inherits no descriptor, no blocked and no ignored signal; the suite's own
 * terminal is out of its reach, and no signal from there reaches it.
 */
final class TerminalChild implements Child {
  private static final int OPAQUE_STRUCT = 1024;
  private static final int NAME_LENGTH = 128;
  private static final Set<Long> AWAITED = ConcurrentHashMap.newKeySet();

  private final Posix posix;

  /** What a terminal has had since there are terminals. */
  private static final short ROWS = 24;

  private static final short COLUMNS = 80;

  private final int pid;
  private final DescriptorStream output;
  private final DescriptorStream errors;

  TerminalChild(Posix posix, List<String> command, Map<String, String> environment)
      throws IOException {
    this.posix = posix;
    int terminal = openTerminal();
    int[] pipe = new int[2];
    if (posix.pipe2(pipe, Posix.O_CLOEXEC) != 0) {
      posix.close(terminal);
      throw failure("no pipe", Native.getLastError());
    }
    try {
      pid = spawn(command, environment, nameOf(terminal), pipe[1]);
    } catch (IOException cannotRun) {
      posix.close(terminal);
      posix.close(pipe[0]);
      throw cannotRun;
    } finally {
      posix.close(pipe[1]);
    }
    AWAITED.add(pid());
    output = new DescriptorStream(posix, terminal);
    errors = new DescriptorStream(posix, pipe[0]);
  }

  /** Whether somebody waits for a process to learn how it ends, and is to collect it. */
  static boolean isAwaited(long pid) {
    return AWAITED.contains(pid);
  }

  private int openTerminal() throws IOException {
    int terminal = posix.posix_openpt(Posix.O_RDWR | Posix.O_NOCTTY | Posix.O_CLOEXEC);
    if (terminal < 0) {
      throw failure("no pseudo-terminal", Native.getLastError());
    }
    if (posix.grantpt(terminal) != 0 || posix.unlockpt(terminal) != 0) {
      int error = Native.getLastError();
      posix.close(terminal);
      throw failure("no access to a pseudo-terminal", error);
    }
    Memory size = new Memory(Short.BYTES * 4);
    size.write(0, new short[] {ROWS, COLUMNS, 0, 0}, 0, 4);
    posix.ioctl(terminal, new NativeLong(Posix.TIOCSWINSZ), size);
    return terminal;
  }

  private String nameOf(int terminal) throws IOException {
    byte[] name = new byte[NAME_LENGTH];
    int error = posix.ptsname_r(terminal, name, new Posix.Size(name.length));
    if (error != 0) {
      throw failure("a pseudo-terminal without a name", error);
    }
    return Native.toString(name, StandardCharsets.US_ASCII.name());
  }

  private int spawn(
      List<String> command, Map<String, String> environment, String terminal, int errorPipe)
      throws IOException {
    Memory actions = new Memory(OPAQUE_STRUCT);
    Memory attributes = new Memory(OPAQUE_STRUCT);
    Memory signals = new Memory(OPAQUE_STRUCT);
    posix.posix_spawn_file_actions_init(actions);
    posix.posix_spawnattr_init(attributes);
    try {
      posix.posix_spawn_file_actions_addopen(
          actions, 0, terminal, Posix.O_RDWR | Posix.O_NOCTTY, 0);
      posix.posix_spawn_file_actions_adddup2(actions, 0, 1);
      posix.posix_spawn_file_actions_adddup2(actions, errorPipe, 2);
      posix.posix_spawn_file_actions_addclosefrom_np(actions, 3);
      posix.posix_spawnattr_setflags(
          attributes,
          (short)
              (OwnTerminal.outOfReach(posix)
                  | Posix.POSIX_SPAWN_SETSIGMASK
                  | Posix.POSIX_SPAWN_SETSIGDEF));
      posix.sigemptyset(signals);
      posix.posix_spawnattr_setsigmask(attributes, signals);
      posix.sigfillset(signals);
      posix.posix_spawnattr_setsigdefault(attributes, signals);
      IntByReference started = new IntByReference();
      int error;
      synchronized (Ports.shared()) {
        error =
            posix.posix_spawnp(
                started,
                command.get(0),
                actions,
                attributes,
                strings(command),
                strings(complete(environment)));
      }
      if (error != 0) {
        throw failure("cannot run " + command.get(0), error);
      }
      return started.getValue();
    } finally {
      posix.posix_spawn_file_actions_destroy(actions);
      posix.posix_spawnattr_destroy(attributes);
    }
  }

  private static StringArray strings(List<String> values) {
    return new StringArray(values.toArray(String[]::new), StandardCharsets.UTF_8.name());
  }

  private static List<String> complete(Map<String, String> added) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.putIfAbsent("TERM", "xterm");
    environment.put("COLUMNS", String.valueOf(COLUMNS));
    environment.put("LINES", String.valueOf(ROWS));
    environment.putAll(added);
    return environment.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
  }

  private IOException failure(String what, int error) {
    return new IOException(what + ": " + posix.strerror(error));
  }

  @Override
  public long pid() {
    return pid;
  }

  @Override
  public InputStream output() {
    return output;
  }

  @Override
  public InputStream errors() {
    return errors;
  }

  @Override
  public Status await() {
    IntByReference status = new IntByReference();
    while (posix.waitpid(pid, status, 0) < 0) {
      if (Native.getLastError() != Posix.EINTR) {
        throw new IllegalStateException("lost track of process " + pid);
      }
    }
    AWAITED.remove(pid());
    int signal = status.getValue() & 0x7f;
    return signal != 0
        ? new Status(signal, true)
        : new Status(status.getValue() >> 8 & 0xff, false);
  }

  @Override
  public void release() {
    output.close();
    errors.close();
  }
}
