package wirecheck.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import wirecheck.run.Doctor;

/** {@code wirecheck doctor}: what this machine has, and what each is used for. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Tells what this machine has, and what each is used for.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Doctor.Finding finding : Doctor.examine()) {
      out.printf("%-4s %-16s %s%n", finding.there() ? "yes" : "no", finding.name(), finding.what());
      out.printf("     %-16s %s%n", "", finding.use());
    }
    out.flush();
    return 0;
  }
}
