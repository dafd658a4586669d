package wirecheck.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The relative links of Markdown files: whether the file, and the heading in it, are there. */
final class MarkdownLinks {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");
  private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

  private MarkdownLinks() {}

  /** Each link that leads nowhere, as {@code file:line: target}. */
  static List<String> broken(Path root, ProjectFiles files) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String file : files.ending(".md")) {
      String text = files.text(file);
      Matcher link = LINK.matcher(blanked(CODE, text));
      while (link.find()) {
        String target = link.group(1);
        if (!ELSEWHERE.matcher(target).matches() && !leadsSomewhere(root.resolve(file), target)) {
          broken.add(file + ":" + lineAt(text, link.start()) + ": " + target);
        }
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(Path file, String target) throws IOException {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path there = path.isEmpty() ? file : file.resolveSibling(path);
    return Files.exists(there)
        && (hash < 0 || anchors(Files.readString(there)).contains(target.substring(hash + 1)));
  }

  /** What a heading is called in a link: small letters, blanks as hyphens, no punctuation. */
  private static Set<String> anchors(String text) {
    return HEADING
        .matcher(blanked(FENCED, text))
        .results()
        .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
        .map(title -> title.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static String blanked(Pattern what, String text) {
    return what.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
  }

  /** The line of a place in a text, from 1 on. */
  static int lineAt(String text, int place) {
    return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
  }
}
