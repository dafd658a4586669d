package wirecheck.spec;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The keys of one mapping in a YAML file, each asked for by name and by the kind of its value. */
public final class YamlFields {
  private static final Pattern HIGH_BYTE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\x[89a-fA-F][0-9a-fA-F]");

  private final Path file;
  private final int line;
  private final String what;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();

  private YamlFields(Path file, int line, String what) {
    this.file = file;
    this.line = line;
    this.what = what;
  }

  /**
   * @param what the mapping describes, such as {@code a pack}
   * @param keys that it may have
   * @throws UsageError if it is no mapping, or has another key; it names the line
   */
  public static YamlFields of(Path file, YamlNode node, String what, List<String> keys) {
    if (!(node instanceof YamlNode.Entries given)) {
      throw YamlFile.wrong(file, node.line(), what + " is wanted here: " + list(keys));
    }
    YamlFields fields = new YamlFields(file, node.line(), what);
    for (YamlNode.Entry entry : given.entries()) {
      if (!keys.contains(entry.key())) {
        throw YamlFile.wrong(
            file, entry.line(), "unknown key \"" + entry.key() + "\"; there are " + list(keys));
      }
      fields.entries.put(entry.key(), entry);
    }
    return fields;
  }

  private static String list(List<String> keys) {
    return String.join(", ", keys);
  }

  /** A mapping without any key. */
  public static YamlFields none(Path file, String what) {
    return new YamlFields(file, 0, what);
  }

  /**
   * Insists that the text of a key means the bytes that it seems to mean: in double quotes YAML
   * makes characters of what looks like bytes.
   */
  public void plainBytes(String key) {
    if (node(key) instanceof YamlNode.Text text) {
      plainBytes(file, text);
    }
  }

  /** The same for a text that stands by itself. */
  public static void plainBytes(Path file, YamlNode.Text text) {
    if (text.source().startsWith("\"") && HIGH_BYTE.matcher(text.source()).find()) {
      throw YamlFile.wrong(
          file,
          text.line(),
          "in double quotes YAML makes two bytes of \\x80 and above; write single quotes");
    }
  }

  /** Whether a key is there. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The value of a key that has to be there, whatever its kind. */
  public YamlNode node(String key) {
    if (!has(key)) {
      throw wrong(key, what + " needs a " + key);
    }
    return entries.get(key).value();
  }

  /** The items of a list; none if the key is missing. */
  public List<YamlNode> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (!(node(key) instanceof YamlNode.Items items)) {
      throw wrong(key, key + " is a list");
    }
    return items.items();
  }

  /**
   * The text of a key that has to be there, read further.
   *
   * @param reading throws {@link IllegalArgumentException} for what it cannot read
   */
  public <T> T reading(String key, Function<String, T> reading) {
    try {
      return reading.apply(text(key));
    } catch (IllegalArgumentException wrong) {
      throw wrong(key, key + ": " + wrong.getMessage());
    }
  }

  /** The mapping that is the value of an entry. */
  public YamlFields fields(YamlNode.Entry entry, String inner, List<String> keys) {
    return of(file, entry.value(), inner, keys);
  }

  /** Something that is wrong with the value of a key, or with its absence. */
  public WrongLine wrong(String key, String problem) {
    int at = entries.containsKey(key) ? entries.get(key).line() : line;
    return YamlFile.wrong(file, at, problem);
  }

  /** Something that is wrong with an entry. */
  public WrongLine wrong(YamlNode.Entry entry, String problem) {
    return YamlFile.wrong(file, entry.line(), problem);
  }

  /** The text of a key that has to be there. */
  public String text(String key) {
    return optional(key).orElseThrow(() -> wrong(key, what + " needs a " + key));
  }

  /**
   * The text of a key that has to be there, of a form.
   *
   * @param form a regular expression
   * @param wanted the form in words
   */
  public String text(String key, String form, String wanted) {
    String text = text(key);
    if (!text.matches(form)) {
      throw wrong(key, key + " is " + wanted + ", not \"" + text + "\"");
    }
    return text;
  }

  /** The text of a key that may be missing. */
  public Optional<String> optional(String key) {
    if (!entries.containsKey(key)) {
      return Optional.empty();
    }
    return Optional.of(text(key, entries.get(key).value()));
  }

  private String text(String key, YamlNode node) {
    if (!(node instanceof YamlNode.Text text) || text.text().isBlank()) {
      throw YamlFile.wrong(file, node.line(), key + " is a text that is not empty");
    }
    return text.text();
  }

  /** The texts of a list; none if the key is missing. */
  public List<String> texts(String key) {
    return items(key).stream().map(item -> text(key, item)).toList();
  }

  /** The entries of a mapping; none if the key is missing. */
  public List<YamlNode.Entry> entries(String key) {
    if (!entries.containsKey(key)) {
      return List.of();
    }
    if (!(entries.get(key).value() instanceof YamlNode.Entries mapping)) {
      throw wrong(key, key + " is a mapping of names to what they mean");
    }
    return mapping.entries();
  }
}
