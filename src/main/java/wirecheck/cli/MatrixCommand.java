package wirecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.matrix.Matrix;
import wirecheck.matrix.MatrixFile;
import wirecheck.matrix.Shard;
import wirecheck.run.Console;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.Selection;

/** {@code wirecheck matrix}: judges many subjects in one run. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = {
      "Judges all the subjects that a YAML file lists, and shows them side by side.",
      "Each entry of the list has a name, a role, and a command, an image (with arguments) or an"
          + " address; known-failing is a file as for wirecheck check. Paths are relative to the"
          + " working directory."
    },
    footer = {
      "Exit status, the first that holds: 130 broken off, 4 the suite itself failed, 2 the file is"
          + " wrong or a subject could not be started, 1 one does not conform, 3 one is"
          + " inconclusive, 0 all conform."
    })
final class MatrixCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "the list of subjects")
  private Path file;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      defaultValue = "1/1",
      description =
          "only the subjects number I, I+N, I+2N... of the list; wirecheck merge joins the shards")
  private String shard;

  @Mixin private RunOptions options;

  @Override
  public Integer call() throws IOException {
    Packs packs = new Packs();
    MatrixFile subjects = MatrixFile.read(file, packs, LocalDate.now());
    Shard part = Shard.of(shard);
    Map<Role, Selection> selections = options.selections(packs, subjects.roles());
    Console console = Terminal.console(spec.commandLine().getOut());
    return new Matrix(
            subjects,
            part,
            selections,
            options.conditions(),
            options.directory(),
            options.given(),
            console)
        .run();
  }
}
