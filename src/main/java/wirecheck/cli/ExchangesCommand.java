package wirecheck.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import wirecheck.spec.UsageError;
import wirecheck.spec.exchange.BuiltInExchanges;

/** {@code wirecheck exchanges}: the built-in exchanges, or one of them to start from. */
@Command(
    name = "exchanges",
    mixinStandardHelpOptions = true,
    description = "Lists the built-in exchanges of the pack any, or prints one to start from.")
final class ExchangesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "such as redis")
  private String name;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      BuiltInExchanges.names().forEach(one -> list(one, out));
    } else {
      out.print(text(name));
    }
    out.flush();
    return 0;
  }

  private static String text(String name) {
    return BuiltInExchanges.text(name)
        .orElseThrow(
            () -> new UsageError("no exchange " + name + ": see wirecheck exchanges for all"));
  }

  /** The first line of each file says what it is. */
  private static void list(String name, PrintWriter out) {
    Optional<String> first = text(name).lines().filter(line -> line.startsWith("# ")).findFirst();
    out.printf("%-16s %s%n", name, first.map(line -> line.substring(2)).orElse(""));
  }
}
