package wirecheck.run;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import wirecheck.sut.process.ProcessLauncher;

/** Looks for what the suite can use on this machine. */
public final class Doctor {
  private static final int PATIENCE_SECONDS = 10;

  /**
   * What was looked for.
   *
   * @param name of it
   * @param there whether it is there
   * @param what was found, or what is missing
   * @param use what it is used for, or what goes without it
   */
  public record Finding(String name, boolean there, String what, String use) {}

  private Doctor() {}

  /** Everything that makes a difference. */
  public static List<Finding> examine() {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            "Java",
            true,
            System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
            "runs the suite; 17 or newer is needed"));
    findings.add(terminal());
    findings.add(socketTable());
    findings.add(ipv6());
    findings.add(
        tool(
            "Toxiproxy",
            "toxiproxy-server",
            "-version",
            "carries out faults with --faults toxiproxy; the embedded relay needs nothing"));
    findings.add(
        tool(
            "Docker",
            "docker",
            "version --format {{.Server.Version}}",
            "runs Toxiproxy in a container with --toxiproxy docker"));
    return findings;
  }

  private static Finding terminal() {
    boolean there = ProcessLauncher.hasTerminals();
    return new Finding(
        "pseudo-terminal",
        there,
        there ? "programs see a terminal" : "programs see pipes (needs Linux with glibc 2.34)",
        "a program that buffers its output when nobody looks shows it in time");
  }

  private static Finding socketTable() {
    boolean there = Files.isReadable(Path.of("/proc/net/tcp"));
    return new Finding(
        "/proc/net",
        there,
        there ? "readable" : "not readable: readiness is found by trying to take the port",
        "whether a program is up is seen without a connection or datagram");
  }

  private static Finding ipv6() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
      return new Finding("IPv6", socket.isBound(), "loopback address ::1", "needed for --host ::1");
    } catch (IOException none) {
      return new Finding("IPv6", false, "no loopback address ::1", "needed for --host ::1");
    }
  }

  private static Finding tool(String name, String program, String arguments, String use) {
    Optional<Path> file = onPath(program);
    if (file.isEmpty()) {
      return new Finding(name, false, "no " + program + " on the PATH", use);
    }
    Optional<String> answer = firstLine(file.get() + " " + arguments);
    return new Finding(
        name,
        answer.isPresent(),
        answer.orElse("it does not answer") + " (" + file.get() + ")",
        use);
  }

  private static Optional<Path> onPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<String> firstLine(String command) {
    try {
      Process process =
          new ProcessBuilder(command.split(" "))
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return Optional.empty();
      }
      String output = new String(process.getInputStream().readAllBytes());
      return process.exitValue() == 0 ? output.lines().findFirst() : Optional.empty();
    } catch (IOException cannotRun) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
