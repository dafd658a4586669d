package wirecheck.run;

import java.nio.file.Path;
import wirecheck.report.Visible;

/** Something that is wrong in a file of the user's; it tells where. */
final class WrongLine extends UsageError {
  private static final long serialVersionUID = 1L;

  /**
   * @param line from 1; 0 where none is known
   */
  WrongLine(Path file, int line, String what) {
    super(Visible.line(file + (line > 0 ? ", line " + line : "") + ": " + what));
  }
}
