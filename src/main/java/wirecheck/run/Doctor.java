package wirecheck.run;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import wirecheck.fault.toxiproxy.ToxiproxyLinks;
import wirecheck.sut.CannotRun;
import wirecheck.sut.container.ContainerLauncher;
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
    findings.add(toxiproxy());
    findings.add(docker());
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

  private static Finding toxiproxy() {
    String use = "carries out faults with --faults toxiproxy; the embedded relay needs nothing";
    Optional<Path> program = ToxiproxyLinks.find(System.getenv().getOrDefault("PATH", ""));
    if (program.isEmpty()) {
      return new Finding("Toxiproxy", false, "no toxiproxy-server on the PATH", use);
    }
    Optional<String> answer = firstLine(List.of(program.get().toString(), "-version"));
    String what = answer.orElse("it does not answer") + " (" + program.get() + ")";
    return new Finding("Toxiproxy", answer.isPresent(), what, use);
  }

  private static Finding docker() {
    String use = "runs subjects with --image, and Toxiproxy with --toxiproxy docker";
    try {
      return new Finding("Docker", true, ContainerLauncher.engineVersion(), use);
    } catch (CannotRun none) {
      return new Finding("Docker", false, none.getMessage(), use);
    }
  }

  private static Optional<String> firstLine(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      try {
        CompletableFuture<Optional<String>> line =
            CompletableFuture.supplyAsync(() -> firstLine(process));
        Optional<String> first = line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ended && process.exitValue() == 0 ? first : Optional.empty();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException | ExecutionException | TimeoutException noAnswer) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Reads all, since a program that nobody reads comes to no end. */
  private static Optional<String> firstLine(Process process) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      Optional<String> line = Optional.ofNullable(output.readLine());
      output.transferTo(Writer.nullWriter());
      return line;
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }
}
