package wirecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.matrix.Merge;

/** {@code wirecheck merge}: puts the shards of a matrix together. */
@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description = {
      "Puts the shards of a matrix together into one.",
      "Refuses, line by line, what is missing, what is there twice, and shards of different lists,"
          + " requirements or versions."
    },
    footer = {
      "Exit status: 2 if they do not make a whole, else what the matrix of all would have ended"
          + " with."
    })
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "what a shard left behind")
  private List<Path> directories;

  @Option(
      names = "--report",
      required = true,
      paramLabel = "OUT",
      description = "where the whole goes: a folder that is new, empty or an earlier merge's")
  private Path out;

  @Override
  public Integer call() throws IOException {
    return new Merge(directories, out, Terminal.console(spec.commandLine().getOut())).run();
  }
}
