package wirecheck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirecheck.outcome.Judgement;
import wirecheck.run.Version;

/** The command without a subcommand: tells what there is. */
@Command(
    name = "wirecheck",
    description = "Checks programs against the specification of their protocol.",
    mixinStandardHelpOptions = true,
    versionProvider = WirecheckCommand.VersionProvider.class,
    subcommands = {
      CheckCommand.class,
      MatrixCommand.class,
      MergeCommand.class,
      PacksCommand.class,
      ExchangesCommand.class,
      SpecCommand.class,
      DemoCommand.class,
      DoctorCommand.class
    })
final class WirecheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Judgement.USAGE;
  }

  /** What {@code --version} prints. */
  static final class VersionProvider implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"wirecheck " + Version.current()};
    }
  }
}
