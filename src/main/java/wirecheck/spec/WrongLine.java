package wirecheck.spec;

import java.nio.file.Path;
import wirecheck.base.Escaped;

/** Something that is wrong in a file of the user's; it tells where. */
public final class WrongLine extends UsageError {
  private static final long serialVersionUID = 1L;

  /**
   * @param line from 1; 0 where none is known
   */
  public WrongLine(Path file, int line, String what) {
    super(Escaped.line(file + (line > 0 ? ", line " + line : "") + ": " + what));
  }
}
