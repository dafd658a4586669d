package wirecheck.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The command line, in the words of a POSIX shell, that judges one requirement again. */
public final class RepeatCommand implements Function<String, String> {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

  private final String program;
  private final Subject subject;
  private final List<String> options;

  /**
   * @param program how the suite was called
   * @param options that differ from the defaults and bear on the verdict
   */
  public RepeatCommand(String program, Subject subject, List<String> options) {
    this.program = program;
    this.subject = subject;
    this.options = options;
  }

  @Override
  public String apply(String id) {
    List<String> words = new ArrayList<>(List.of(program, "check", subject.role().word()));
    words.addAll(List.of("--only", id));
    words.addAll(options);
    words.addAll(subject.arguments());
    return words.stream().map(RepeatCommand::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
