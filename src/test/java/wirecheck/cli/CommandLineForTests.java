package wirecheck.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The command line as a test calls it: no process of its own, and no exit. */
public final class CommandLineForTests {
  private CommandLineForTests() {}

  /** What a command line printed and the status it ended with. */
  public record Result(int status, String out, String err) {}

  /** Runs it on this process's streams and tells the exit status. */
  public static int run(List<String> arguments) {
    return Main.run(
        arguments.toArray(String[]::new),
        new PrintWriter(System.out, true),
        new PrintWriter(System.err, true));
  }

  /** Runs it and keeps what it prints. */
  public static Result quietly(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }
}
