package wirecheck.selftest;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Where Python is: a version manager's command starts many processes before the interpreter. */
final class Python {
  /** What is looked for on the path. */
  static final String COMMAND = "python3";

  private static final String INTERPRETER = ask();

  private Python() {}

  /** The interpreter that the command ends up with. */
  static String interpreter() {
    return INTERPRETER;
  }

  private static String ask() {
    try {
      Process asked =
          new ProcessBuilder(COMMAND, "-c", "import sys; print(sys.executable)").start();
      return asked.inputReader().readLine();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
