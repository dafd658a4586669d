package wirecheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wirecheck.run.Demo;

/** {@code wirecheck demo}: the reference implementation in all roles, and one faulty program. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Judges the reference implementation in all four roles, and one faulty program.")
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      defaultValue = "wirecheck-report",
      description = "where the reports go, one folder each (${DEFAULT-VALUE})")
  private Path directory;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    return new Demo(directory, Terminal.console(out)).run();
  }
}
