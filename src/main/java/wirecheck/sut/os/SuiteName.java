package wirecheck.sut.os;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a running suite in everything that it starts or makes, so that the next one can tell
 * what a suite that was killed has left behind from what another one uses.
 */
public final class SuiteName {
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
  private static final Path PID_NAMESPACE = Path.of("/proc/self/ns/pid");
  private static final Pattern FORM = Pattern.compile("(.+)/(\\d{1,9})/(\\d{1,18})");
  private static final Optional<String> WORLD = world();
  private static final String OWN = own(ProcessHandle.current().pid());

  private SuiteName() {}

  /** The name of this suite. */
  public static String own() {
    return OWN;
  }

  private static String own(long pid) {
    return WORLD.orElse("elsewhere") + '/' + pid + '/' + ProcFs.startTicks(pid).orElse(0L);
  }

  /** Process ids mean something within one boot of one machine and one namespace only. */
  private static Optional<String> world() {
    try {
      return Optional.of(
          Files.readString(BOOT).trim() + '/' + Files.readSymbolicLink(PID_NAMESPACE));
    } catch (IOException notLinux) {
      return Optional.empty();
    }
  }

  /** Whether it is certain that the suite of that name has ended. */
  public static boolean isOfOneThatIsGone(String name) {
    Matcher form = FORM.matcher(name);
    if (!form.matches() || !WORLD.equals(Optional.of(form.group(1)))) {
      return false;
    }
    long start = Long.parseLong(form.group(3));
    return ProcFs.entry(Long.parseLong(form.group(2)))
        .filter(entry -> entry.start() == start && !entry.zombie())
        .isEmpty();
  }
}
