package wirecheck.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import wirecheck.baseline.KnownFailures;
import wirecheck.run.FaultChoice;
import wirecheck.run.Host;
import wirecheck.run.RunSettings;
import wirecheck.spec.Level;
import wirecheck.spec.Pack;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;
import wirecheck.spec.UsageError;

/** The options of every command that judges: which requirements, under which conditions. */
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

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
      names = "--exchange",
      paramLabel = "NAME|FILE",
      description = "what a request and its response are; wirecheck exchanges lists the names")
  private String exchange;

  /** Where the report goes. */
  Path directory() {
    if (directory.toString().isEmpty()) {
      throw new UsageError("--report needs a folder");
    }
    return directory;
  }

  /** Which requirements of a role. */
  Selection selection(Pack pack, Role role) {
    checkOnly();
    return Selection.of(pack, role, only, level, tags);
  }

  /** Which requirements of several roles; each id belongs to one of them. */
  Map<Role, Selection> selections(Packs packs, Set<Role> roles) {
    checkOnly();
    for (String id : only) {
      if (roles.stream().noneMatch(role -> role.owns(id))) {
        throw new UsageError("--only " + id + ": no subject has a role with such a requirement");
      }
    }
    Map<Role, Selection> selections = new TreeMap<>();
    for (Role role : roles) {
      List<String> own = only.stream().filter(role::owns).toList();
      if (own.isEmpty() && !only.isEmpty()) {
        throw new UsageError("--only names no requirement of " + role.word());
      }
      selections.put(role, Selection.of(packs.of(role), role, own, level, tags));
    }
    return selections;
  }

  private void checkOnly() {
    if (only.stream().anyMatch(String::isBlank)) {
      throw new UsageError("--only needs ids, such as TCP-S1,TCP-S2");
    }
  }

  /** Under which conditions. */
  RunSettings conditions() throws IOException {
    if (jobs < 1) {
      throw new UsageError("--jobs needs a number from 1 on, not " + jobs);
    }
    String searchPath = System.getenv().getOrDefault("PATH", "");
    FaultChoice who = FaultChoice.of(faults, toxiproxy, searchPath);
    return new RunSettings(
        ownAddress(host),
        timeout,
        quiet,
        jobs,
        strict,
        who,
        KnownFailures.NONE,
        Optional.ofNullable(exchange));
  }

  private static InetAddress ownAddress(String name) throws IOException {
    InetAddress address = Host.address(name);
    if (NetworkInterface.getByInetAddress(address) == null) {
      throw new UsageError("--host " + name + " is not an address of this machine");
    }
    return address;
  }

  /** The options that bear on a verdict, as they were given. */
  List<String> given() {
    List<String> given = new ArrayList<>();
    ParseResult parsed = spec.commandLine().getParseResult();
    for (String name :
        List.of("--host", "--timeout", "--quiet", "--faults", "--toxiproxy", "--exchange")) {
      if (parsed.hasMatchedOption(name)) {
        given.add(name);
        given.add(parsed.matchedOption(name).originalStringValues().get(0));
      }
    }
    return given;
  }
}
