package wirecheck.base;

import java.util.List;

/**
 * What a scenario leaves behind for its reader.
 *
 * @param trace what happened, in order
 * @param programs the programs that ran in it, in the order of their start
 */
public record Evidence(Trace trace, List<Program> programs) {

  /**
   * One program under test as it was last seen.
   *
   * @param party its name in the trace
   * @param command its argument vector
   * @param end how it ended, in words: {@code ended with status 1 after 0.3 s}
   * @param output the last lines of its standard output, not escaped
   * @param errors the last lines of its standard error, not escaped
   */
  public record Program(
      String party, List<String> command, String end, List<String> output, List<String> errors) {}
}
