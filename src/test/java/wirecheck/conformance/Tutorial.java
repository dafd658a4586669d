package wirecheck.conformance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a document tells its reader to do: files to write, and commands with what they print.
 *
 * @param files by their names, in the order of the document
 * @param commands in the order of the document
 */
record Tutorial(Map<Path, String> files, List<Command> commands) {
  private static final Pattern FILE =
      Pattern.compile("`([\\w./-]+)`:\n\n```\\w+\n((?s:.*?))```\n", Pattern.MULTILINE);
  private static final Pattern CONSOLE = Pattern.compile("```console\n((?s:.*?))```\n");
  private static final String PROMPT = "$ ";
  private static final String ASK_STATUS = PROMPT + "echo $?";

  /**
   * A command of the document.
   *
   * @param line as it is typed
   * @param shown the lines that the document shows of what it prints
   * @param status that the document shows; nothing if it shows none
   */
  record Command(String line, List<String> shown, Optional<Integer> status) {
    private static Command of(String block) {
      List<String> lines = block.lines().toList();
      int end = lines.indexOf(ASK_STATUS);
      return new Command(
          lines.get(0).substring(PROMPT.length()),
          lines.subList(1, end < 0 ? lines.size() : end),
          end < 0 ? Optional.empty() : Optional.of(Integer.valueOf(lines.get(end + 1))));
    }
  }

  /** Reads it: a file is a fenced block after its name in code and a colon. */
  static Tutorial of(String document) {
    Map<Path, String> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(document);
    while (file.find()) {
      files.put(Path.of(file.group(1)), file.group(2));
    }
    List<Command> commands = new ArrayList<>();
    Matcher console = CONSOLE.matcher(document);
    while (console.find()) {
      commands.add(Command.of(console.group(1)));
    }
    return new Tutorial(files, commands);
  }
}
