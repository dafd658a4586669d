package wirecheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import wirecheck.outcome.Judgement;
import wirecheck.run.Check;
import wirecheck.spec.UsageError;

/** The command line of wirecheck. */
public final class Main {
  private Main() {}

  /** Exits with the status that interface.md promises. */
  public static void main(String[] arguments) {
    int status =
        run(arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true));
    if (!Check.endLeftovers()) {
      System.err.println("wirecheck: the program left processes behind that could not be ended");
      status = Judgement.SUITE_FAILED;
    }
    System.exit(status);
  }

  /** Runs a command line and tells the exit status. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new WirecheckCommand());
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.setParameterExceptionHandler(
        (failure, args) -> {
          err.println("wirecheck: " + failure.getMessage());
          err.println(
              "try: " + failure.getCommandLine().getCommandSpec().qualifiedName() + " --help");
          return Judgement.USAGE;
        });
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          reason(failure).lines().forEach(line -> err.println("wirecheck: " + line));
          return failure instanceof UsageError ? Judgement.USAGE : Judgement.SUITE_FAILED;
        });
    return commandLine.execute(arguments);
  }

  private static String reason(Exception failure) {
    if (failure instanceof UsageError || failure instanceof IOException) {
      return String.valueOf(failure.getMessage());
    }
    return "the suite failed: " + failure;
  }
}
