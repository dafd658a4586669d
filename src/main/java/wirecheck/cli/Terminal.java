package wirecheck.cli;

import java.io.PrintWriter;
import java.util.Optional;
import wirecheck.run.Console;

/** What the environment says of the terminal. */
final class Terminal {
  private Terminal() {}

  /** A console that writes there; colour and overwriting only where a person looks. */
  static Console console(PrintWriter out) {
    boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
    boolean coloured = terminal && System.getenv("NO_COLOR") == null;
    String program = Optional.ofNullable(System.getenv("WIRECHECK_PROGRAM")).orElse("wirecheck");
    return new Console(new Flushing(out), terminal, coloured, program);
  }

  /** Shows at once what it is given. */
  private record Flushing(PrintWriter out) implements Appendable {
    @Override
    public Appendable append(CharSequence text) {
      out.append(text).flush();
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      out.append(text, start, end).flush();
      return this;
    }

    @Override
    public Appendable append(char character) {
      out.append(character).flush();
      return this;
    }
  }
}
