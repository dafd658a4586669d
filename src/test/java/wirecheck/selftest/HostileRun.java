package wirecheck.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * One run of the suite against a hostile program: a process of its own, with the memory that the
 * launcher gives it.
 *
 * @param status that the suite ended with
 * @param console what it printed
 * @param took wall-clock time
 * @param peak the most memory that it held at any time, in MiB
 * @param left processes that it left behind
 * @param folder where it ran and reported
 */
record HostileRun(
    int status, String console, Duration took, long peak, List<String> left, Path folder) {
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xmx192m",
          "-cp",
          System.getProperty("java.class.path"),
          "wirecheck.cli.Main");

  /** Runs it to its end, or to the end of the time that it has. */
  static HostileRun of(HostileProgram program, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    boolean onTerminal = program.terminal() != HostileProgram.Terminal.NONE;
    if (onTerminal) {
      Path wrapper = new HostileFile("OnATerminal.py").path();
      command.addAll(List.of(Python.interpreter(), wrapper.toString(), "shown"));
    }
    if (program.terminal() == HostileProgram.Terminal.OF_A_SHELL) {
      command.addAll(List.of("sh", "-c", "\"$@\"; exit $?", "sh"));
    }
    command.addAll(JAVA);
    command.addAll(program.arguments());
    command.add("--");
    command.addAll(new HostileFile(program.file()).command(program.role(), folder));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("TERM", "dumb");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("WIRECHECK_HOSTILE_FOLDER", folder.toString());
    Path printed = folder.resolve("printed");
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.redirectInput(Path.of("/dev/null").toFile());
    Instant begin = Instant.now();
    Process process = builder.start();
    long peak = watch(process, program);
    Duration took = Duration.between(begin, Instant.now());
    Path shown = onTerminal ? folder.resolve("shown") : printed;
    String console = new String(Files.readAllBytes(shown), StandardCharsets.UTF_8);
    return new HostileRun(process.exitValue(), console, took, peak, whoIsLeft(folder), folder);
  }

  private static long watch(Process process, HostileProgram program) throws InterruptedException {
    long peak = 0;
    Instant end = Instant.now().plus(program.bound());
    while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
      if (Instant.now().isAfter(end)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        throw new AssertionError(program + " was not judged after " + program.bound());
      }
      peak = Math.max(peak, peakOf(suite(process)));
    }
    return peak;
  }

  /** The suite is the process itself, or the first Java below it. */
  private static long suite(Process process) {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .filter(handle -> handle.info().command().filter(JAVA.get(0)::equals).isPresent())
        .map(ProcessHandle::pid)
        .findFirst()
        .orElse(process.pid());
  }

  /** proc(5): the high-water mark of what is resident, in kB; 0 for a process that is gone. */
  private static long peakOf(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException gone) {
      return 0;
    }
  }

  /** Whoever works in the folder, or was told of it in its arguments or its environment. */
  private static List<String> whoIsLeft(Path folder) {
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> isAt(pid, folder) || isToldOf(pid, folder))
        .map(pid -> pid + " " + read(pid, "cmdline").replace('\0', ' '))
        .toList();
  }

  private static boolean isAt(long pid, Path folder) {
    try {
      Path place = Files.readSymbolicLink(Path.of("/proc", String.valueOf(pid), "cwd"));
      return place.startsWith(folder);
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean isToldOf(long pid, Path folder) {
    return read(pid, "environ").contains(folder.toString())
        || read(pid, "cmdline").contains(folder.toString());
  }

  private static String read(long pid, String file) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("/proc", String.valueOf(pid), file));
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException gone) {
      return "";
    }
  }
}
