package wirecheck.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Java comments, features, packs and documents cite, held against the documents of the
 * project. A citation may name the end of a path alone: {@code hello.md} is met by {@code
 * docs/spec/hello.md}.
 */
final class CitedDocuments {
  private static final Pattern CITATION = Pattern.compile("[\\w./-]*\\w\\.md\\b");
  private static final Pattern ADDRESS = Pattern.compile("\\w+://\\S+");

  /** Literals are matched too, so that what looks like a comment in one is none; group 1 is. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'"
              + "|(//[^\n]*|/\\*(?s:.*?)\\*/)");

  /** Files of a report, which documents and comments speak of, too. */
  private static final Set<String> WRITTEN_BY_A_RUN = Set.of("summary.md");

  private final ProjectFiles files;
  private final List<String> documents;
  private final List<String> missing = new ArrayList<>();

  private CitedDocuments(ProjectFiles files) {
    this.files = files;
    this.documents = files.ending(".md");
  }

  /** Each citation that leads nowhere, as {@code file:line: citation}. */
  static List<String> missing(ProjectFiles files) throws IOException {
    CitedDocuments cited = new CitedDocuments(files);
    for (String java : files.ending(".java")) {
      Matcher comment = COMMENT.matcher(files.text(java));
      while (comment.find()) {
        if (comment.group(1) != null) {
          cited.look(java, comment.start(), comment.group(1));
        }
      }
    }
    for (String end : List.of(".feature", "pack.yaml", ".md")) {
      for (String file : files.ending(end)) {
        cited.look(file, 0, files.text(file));
      }
    }
    return cited.missing;
  }

  private void look(String file, int start, String text) throws IOException {
    Matcher citation = CITATION.matcher(withoutAddresses(text));
    while (citation.find()) {
      String name = citation.group().replaceFirst("^(\\.{1,2}/)+", "");
      if (!isThere(name)) {
        int line = MarkdownLinks.lineAt(files.text(file), start + citation.start());
        missing.add(file + ":" + line + ": " + citation.group());
      }
    }
  }

  /** Of the same length, so that places stay what they are. */
  private static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll(address -> " ".repeat(address.group().length()));
  }

  private boolean isThere(String name) {
    return WRITTEN_BY_A_RUN.contains(name.substring(name.lastIndexOf('/') + 1))
        || documents.stream().anyMatch(d -> d.equals(name) || d.endsWith("/" + name));
  }
}
