package wirecheck.spec;

import java.util.List;

/** A value in a YAML file, with the line in which it begins. */
public sealed interface YamlNode {
  int line();

  /**
   * A single value.
   *
   * @param text as it is meant, quotes and escapes undone; empty for null
   * @param source as it is written
   */
  record Text(String text, String source, int line) implements YamlNode {}

  /** A list. */
  record Items(List<YamlNode> items, int line) implements YamlNode {}

  /** Keys with their values, in the order of the file; no key stands twice. */
  record Entries(List<Entry> entries, int line) implements YamlNode {}

  /** One key, the line in which it stands, and its value. */
  record Entry(String key, int line, YamlNode value) {}
}
