package wirecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.baseline.KnownFailures;
import wirecheck.baseline.KnownFailuresWriter;
import wirecheck.matrix.EarlierResults;
import wirecheck.run.Console;
import wirecheck.run.RepeatedCheck;
import wirecheck.run.RunSettings;
import wirecheck.run.Subject;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.BuiltInExchanges;

/** {@code wirecheck check}: judges one subject. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Judges a program in one of its roles.",
    customSynopsis = {
      "wirecheck check ROLE [options] -- COMMAND [ARG...]      a program; the suite starts it",
      "wirecheck check ROLE [options] --image IMAGE [-- ARG...]  a container image (needs Docker)",
      "wirecheck check ROLE [options] --address HOST:PORT      a server that runs already"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "ROLE",
      description = "tcp-server, any/tcp-server, ./my-pack/server; wirecheck packs lists them")
  private String role;

  @Parameters(
      index = "1..*",
      paramLabel = "COMMAND",
      description =
          "the program and its arguments; {host}, {port} and, for clients, {count} are filled in")
  private List<String> command = List.of();

  @Option(
      names = "--image",
      paramLabel = "IMAGE",
      description =
          "a container image; what stands after -- is handed to its entry point (needs Docker)")
  private String image;

  @Option(names = "--address", paramLabel = "HOST:PORT", description = "a server that runs already")
  private String address;

  @Mixin private RunOptions options;

  @Option(
      names = "--known-failing",
      paramLabel = "FILE",
      description = "YAML: ids that must fail and ids that may, each with its reason")
  private Path knownFailing;

  @Option(
      names = "--write-known-failing",
      paramLabel = "FILE",
      description = "write such a file: what failed, and what the given one says that still holds")
  private Path writeKnownFailing;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      defaultValue = "1",
      description = "run everything N times and report every verdict that changed (1)")
  private int repeat;

  @Override
  public Integer call() throws IOException {
    Packs packs = new Packs();
    Subject subject = subject(packs);
    Selection selection = options.selection(packs.of(subject.role()), subject.role());
    Path directory = options.directory();
    if (repeat < 1) {
      throw new UsageError("--repeat needs a number from 1 on, not " + repeat);
    }
    KnownFailures known = known(packs);
    RunSettings conditions = options.conditions().with(known);
    BuiltInExchanges.of(subject.role(), conditions.exchange());
    List<String> given = options.given();
    Console console = Terminal.console(spec.commandLine().getOut());
    RepeatedCheck check =
        new RepeatedCheck(subject, selection, conditions, directory, given, console);
    EarlierResults.remove(directory);
    if (writeKnownFailing == null) {
      return check.run(repeat);
    }
    KnownFailuresWriter writer = new KnownFailuresWriter(writeKnownFailing, known, packs);
    int status = check.run(repeat);
    check.write(writer);
    return status;
  }

  private KnownFailures known(Packs packs) {
    return knownFailing == null
        ? KnownFailures.NONE
        : KnownFailures.read(knownFailing, packs, LocalDate.now());
  }

  private Subject subject(Packs packs) {
    Role chosen = packs.role(role);
    if (image != null) {
      return image(chosen);
    }
    if (address != null && !command.isEmpty()) {
      throw new UsageError("either a command after -- or --address, not both");
    }
    if (address != null) {
      return Subject.Running.at(chosen, address);
    }
    if (command.isEmpty()) {
      throw new UsageError(
          "nothing to check: give a command after --, --image, or --address HOST:PORT");
    }
    return new Subject.Program(chosen, command);
  }

  private Subject image(Role chosen) {
    if (address != null) {
      throw new UsageError("either --image or --address, not both");
    }
    if (image.isBlank()) {
      throw new UsageError("--image needs a name, such as someone/server:1.2");
    }
    return new Subject.Image(chosen, image, command);
  }
}
