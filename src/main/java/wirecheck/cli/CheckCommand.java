package wirecheck.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import wirecheck.run.Conditions;
import wirecheck.run.Console;
import wirecheck.run.FaultChoice;
import wirecheck.run.RepeatedCheck;
import wirecheck.run.ReportedCheck;
import wirecheck.run.Selection;
import wirecheck.run.Subject;
import wirecheck.run.UsageError;
import wirecheck.spec.Level;
import wirecheck.spec.Role;
import wirecheck.spec.Specification;

/** {@code wirecheck check}: judges one subject. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Judges a program in one of its roles.",
    customSynopsis = {
      "wirecheck check ROLE [options] -- COMMAND [ARG...]      a program; the suite starts it",
      "wirecheck check ROLE [options] --address HOST:PORT      a server that runs already"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ROLE",
      description = "udp-server, udp-client, tcp-server or tcp-client")
  private String role;

  @Parameters(
      index = "1..*",
      paramLabel = "COMMAND",
      description =
          "the program and its arguments; {host}, {port} and, for clients, {count} are filled in")
  private List<String> command = List.of();

  @Option(names = "--address", paramLabel = "HOST:PORT", description = "a server that runs already")
  private String address;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "wirecheck-report",
      description = "where the report goes (${DEFAULT-VALUE})")
  private Path directory;

  @Option(
      names = "--only",
      paramLabel = "ID",
      split = ",",
      description = "these requirements alone")
  private List<String> only = List.of();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      defaultValue = "MAY",
      description = "MUST, SHOULD or MAY: this level and stricter (${DEFAULT-VALUE})")
  private Level level;

  @Option(
      names = "--tags",
      paramLabel = "EXPR",
      defaultValue = "",
      description = "Cucumber tag expression, on top of the role")
  private String tags;

  @Option(names = "--strict", description = "a failed SHOULD is non-conformance")
  private boolean strict;

  @Option(
      names = "--host",
      paramLabel = "ADDR",
      defaultValue = "127.0.0.1",
      description = "address that suite and program use; ::1 for IPv6 (${DEFAULT-VALUE})")
  private String host;

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      defaultValue = "10s",
      description = "the deadline for what must happen (${DEFAULT-VALUE})")
  private Duration timeout;

  @Option(
      names = "--quiet",
      paramLabel = "DURATION",
      converter = DurationConverter.class,
      defaultValue = "300ms",
      description = "the quiet window for what must not happen (${DEFAULT-VALUE})")
  private Duration quiet;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "48",
      description = "scenarios at once (${DEFAULT-VALUE})")
  private int jobs;

  @Option(
      names = "--faults",
      paramLabel = "WHO",
      defaultValue = "auto",
      description =
          "who disturbs the TCP link: auto, embedded, toxiproxy or none (auto: the embedded relay)")
  private String faults;

  @Option(
      names = "--toxiproxy",
      paramLabel = "WHICH",
      defaultValue = "auto",
      description = "which Toxiproxy: auto, docker, the URL of a running one or a program's path")
  private String toxiproxy;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "run everything N times and report every verdict that changed (1)")
  private int repeat;

  @Override
  public Integer call() throws IOException {
    if (only.stream().anyMatch(String::isBlank)) {
      throw new UsageError("--only needs ids, such as TCP-S1,TCP-S2");
    }
    Subject subject = subject();
    Specification specification = Specification.load();
    Selection selection = Selection.of(specification, subject.role(), only, level, tags);
    if (directory.toString().isEmpty()) {
      throw new UsageError("--report needs a folder");
    }
    if (repeat < 1) {
      throw new UsageError("--repeat needs a number from 1 on, not " + repeat);
    }
    if (jobs < 1) {
      throw new UsageError("--jobs needs a number from 1 on, not " + jobs);
    }
    Conditions conditions =
        new Conditions(ownAddress(host), timeout, quiet, jobs, strict, faultChoice());
    Console console = Terminal.console(spec.commandLine().getOut());
    return repeat == 1
        ? new ReportedCheck(subject, selection, conditions, directory, options(), console).run()
        : new RepeatedCheck(subject, selection, conditions, directory, options(), console)
            .run(repeat);
  }

  private FaultChoice faultChoice() {
    String searchPath = System.getenv().getOrDefault("PATH", "");
    return FaultChoice.of(faults, toxiproxy, searchPath);
  }

  /** The options that bear on a verdict, as they were given. */
  private List<String> options() {
    List<String> given = new ArrayList<>();
    for (String name : List.of("--host", "--timeout", "--quiet", "--faults", "--toxiproxy")) {
      ParseResult parsed = spec.commandLine().getParseResult();
      if (parsed.hasMatchedOption(name)) {
        given.add(name);
        given.add(parsed.matchedOption(name).originalStringValues().get(0));
      }
    }
    return given;
  }

  private Subject subject() {
    Role chosen =
        Role.ofWord(role)
            .orElseThrow(
                () ->
                    new UsageError(
                        "unknown role "
                            + role
                            + ": udp-server, udp-client, tcp-server or tcp-client"));
    if (address != null && !command.isEmpty()) {
      throw new UsageError("either a command after -- or --address, not both");
    }
    if (address != null) {
      return running(chosen);
    }
    if (command.isEmpty()) {
      throw new UsageError("nothing to check: give a command after --, or --address HOST:PORT");
    }
    return new Subject.Program(chosen, command);
  }

  private Subject running(Role chosen) {
    if (!chosen.isServer()) {
      throw new UsageError("--address is for servers: a client has to be started by the suite");
    }
    int colon = address.lastIndexOf(':');
    try {
      int port = Integer.parseInt(address.substring(colon + 1));
      String name = address.substring(0, Math.max(0, colon)).replaceAll("^\\[|]$", "");
      if (colon < 1 || port < 1 || port > 65535) {
        throw new UsageError("--address needs HOST:PORT with a port from 1 to 65535");
      }
      return new Subject.Running(chosen, new InetSocketAddress(hostAddress(name), port), address);
    } catch (NumberFormatException noPort) {
      throw new UsageError("--address needs HOST:PORT, such as 127.0.0.1:2333, not " + address);
    }
  }

  private static InetAddress ownAddress(String name) throws IOException {
    InetAddress address = hostAddress(name);
    if (NetworkInterface.getByInetAddress(address) == null) {
      throw new UsageError("--host " + name + " is not an address of this machine");
    }
    return address;
  }

  private static InetAddress hostAddress(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (UnknownHostException unknown) {
      throw new UsageError("unknown host " + name);
    }
  }
}
