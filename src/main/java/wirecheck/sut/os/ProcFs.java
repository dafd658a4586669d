package wirecheck.sut.os;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Linux tells of processes. A process that is gone meanwhile has nothing to tell. */
public final class ProcFs {
  private static final Path PROC = Path.of("/proc");
  private static final String SELF = String.valueOf(ProcessHandle.current().pid());
  private static final int TICKS_PER_SECOND = 100;

  /**
   * A process.
   *
   * @param parent its parent's id
   * @param group the id of the process that its group is named after
   * @param start when it was started, in ticks since the machine was
   * @param zombie whether it has ended and waits to be collected
   * @param cpu processor time of it and of its children that have been collected
   */
  public record Entry(
      long pid, long parent, long group, long start, boolean zombie, Duration cpu) {}

  private ProcFs() {}

  public static boolean isHere() {
    return Files.isReadable(PROC.resolve("self/stat"));
  }

  public static List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path folder : folders) {
        entry(Long.parseLong(folder.getFileName().toString())).ifPresent(entries::add);
      }
    } catch (IOException gone) {
      return entries;
    }
    return entries;
  }

  /** proc(5), /proc/PID/stat: the name in parentheses may hold anything, so count from its end. */
  public static Optional<Entry> entry(long pid) {
    return read(pid, "stat")
        .map(
            stat -> {
              String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
              long ticks = 0;
              for (int i = 11; i <= 14; i++) {
                ticks += Long.parseLong(fields[i]);
              }
              boolean zombie = "Z".equals(fields[0]) || "X".equals(fields[0]);
              Duration cpu = Duration.ofMillis(ticks * 1000 / TICKS_PER_SECOND);
              long parent = Long.parseLong(fields[1]);
              long group = Long.parseLong(fields[2]);
              return new Entry(pid, parent, group, Long.parseLong(fields[19]), zombie, cpu);
            });
  }

  /** When a process was started, in ticks since the machine was: with its id, a name for it. */
  public static Optional<Long> startTicks(long pid) {
    return entry(pid).map(Entry::start);
  }

  /**
   * The children of this process, whichever of its threads they are counted with; nothing where the
   * kernel keeps no list of them. Much quicker than a look at all processes.
   */
  public static List<Long> children() {
    List<Long> children = new ArrayList<>();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(PROC.resolve("self/task"))) {
      for (Path thread : threads) {
        children.addAll(childrenOf(thread));
      }
    } catch (IOException noThreads) {
      return children;
    }
    return children;
  }

  /** Those of the children that their own parents left to this process, the latest at the end. */
  public static List<Long> orphans() {
    return childrenOf(PROC.resolve("self/task").resolve(SELF));
  }

  /** Whether the kernel keeps lists of children. */
  public static boolean listsChildren() {
    return Files.isReadable(PROC.resolve("self/task").resolve(SELF).resolve("children"));
  }

  private static List<Long> childrenOf(Path thread) {
    return read(thread.resolve("children")).stream()
        .flatMap(pids -> Stream.of(pids.split(" ")))
        .filter(pid -> !pid.isEmpty())
        .map(Long::parseLong)
        .toList();
  }

  /** Whether a process was started with this variable, or by one that was. */
  public static boolean hasVariable(long pid, String assignment) {
    return read(pid, "environ")
        .map(environment -> ('\0' + environment).contains('\0' + assignment + '\0'))
        .orElse(false);
  }

  /** The value of a variable in the environment that a process was started with. */
  public static Optional<String> variable(long pid, String name) {
    return read(pid, "environ").stream()
        .flatMap(environment -> Stream.of(environment.split("\0")))
        .filter(assignment -> assignment.startsWith(name + '='))
        .map(assignment -> assignment.substring(name.length() + 1))
        .findFirst();
  }

  /** The name of a process, as the system cuts it. */
  static Optional<String> name(long pid) {
    return read(pid, "comm").map(String::strip);
  }

  /** Memory that a process holds, what it shares with others included. */
  public static long residentBytes(long pid) {
    return read(pid, "status").map(status -> bytes(status, "VmRSS:")).orElse(0L);
  }

  /** Memory that the machine can give to programs without taking it from others. */
  public static long availableBytes() {
    return read(PROC.resolve("meminfo"))
        .map(info -> bytes(info, "MemAvailable:"))
        .filter(bytes -> bytes > 0)
        .orElse(Long.MAX_VALUE);
  }

  /** proc(5): a name, blanks, a number, {@code kB}; 0 where there is no such line. */
  private static long bytes(String lines, String name) {
    return lines
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElse(0);
  }

  /** The inodes of the sockets that a process holds. */
  public static List<String> sockets(long pid) {
    List<String> inodes = new ArrayList<>();
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors(pid))) {
      for (Path link : links) {
        String target = Files.readSymbolicLink(link).toString();
        if (target.startsWith("socket:[")) {
          inodes.add(target.substring("socket:[".length(), target.length() - 1));
        }
      }
    } catch (IOException gone) {
      return inodes;
    }
    return inodes;
  }

  /**
   * Whether a process keeps its descriptors from being looked at: they are its owner's and root's,
   * and root's alone where it asked for that. A process that ends has no memory any more, and those
   * of it that are left are root's, too.
   */
  static boolean hidesDescriptors(long pid) {
    return !Files.isReadable(descriptors(pid)) && residentBytes(pid) > 0;
  }

  /** Whether a process belongs to a control group whose path has this in it. */
  public static boolean isInGroup(long pid, String part) {
    return read(pid, "cgroup").map(groups -> groups.contains(part)).orElse(false);
  }

  public static int descriptorCount(long pid) {
    int count = 0;
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors(pid))) {
      for (Path link : links) {
        count += link.getNameCount() > 0 ? 1 : 0;
      }
    } catch (IOException gone) {
      return count;
    }
    return count;
  }

  private static Path descriptors(long pid) {
    return PROC.resolve(String.valueOf(pid)).resolve("fd");
  }

  private static Optional<String> read(long pid, String file) {
    return read(PROC.resolve(String.valueOf(pid)).resolve(file));
  }

  private static Optional<String> read(Path file) {
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
