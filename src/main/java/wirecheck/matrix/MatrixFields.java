package wirecheck.matrix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import wirecheck.run.CommandWords;
import wirecheck.run.Subject;
import wirecheck.spec.Packs;
import wirecheck.spec.Role;
import wirecheck.spec.UsageError;
import wirecheck.spec.WrongLine;
import wirecheck.spec.YamlFile;
import wirecheck.spec.YamlNode;
import wirecheck.spec.exchange.BuiltInExchanges;

/** What a file says of one subject. */
final class MatrixFields {
  private static final List<String> KINDS = List.of("command", "image", "address");
  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("name", "role", "exchange", "arguments", "known-failing"), KINDS.stream())
          .toList();

  /** Text that a reader sees as it is: no control or format characters, no ends of lines. */
  private static final String NAME = "[^\\p{C}\\p{Zl}\\p{Zp}]{1,100}";

  private final Path file;
  private final int line;
  private final Packs packs;
  private final Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();

  private MatrixFields(Path file, int line, Packs packs) {
    this.packs = packs;
    this.file = file;
    this.line = line;
  }

  /**
   * @throws UsageError if there is something else, or a key that means nothing
   */
  static MatrixFields of(Path file, YamlNode node, Packs packs) {
    if (!(node instanceof YamlNode.Entries given)) {
      throw YamlFile.wrong(file, node.line(), "a subject is wanted here: its name, role, ...");
    }
    MatrixFields fields = new MatrixFields(file, node.line(), packs);
    for (YamlNode.Entry entry : given.entries()) {
      if (!KEYS.contains(entry.key())) {
        String known = String.join(", ", KEYS);
        throw YamlFile.wrong(
            file, entry.line(), "unknown key \"" + entry.key() + "\"; there are " + known);
      }
      fields.entries.put(entry.key(), entry);
    }
    return fields;
  }

  /** Where the subject begins. */
  int line() {
    return line;
  }

  WrongLine wrong(String key, String what) {
    int at = entries.containsKey(key) ? entries.get(key).line() : line;
    return YamlFile.wrong(file, at, what);
  }

  String name() {
    String name = text("name").strip();
    if (!name.matches(NAME)) {
      throw wrong("name", "a name is 1 to 100 characters in one line");
    }
    return name;
  }

  /** Who is judged, and in which role. */
  Subject subject() {
    Role role = resolve("role", () -> packs.role(text("role")));
    List<String> kinds = KINDS.stream().filter(entries::containsKey).toList();
    if (kinds.size() != 1) {
      String found = kinds.isEmpty() ? "none of them" : String.join(" and ", kinds);
      throw wrong(
          kinds.isEmpty() ? "" : kinds.get(1),
          "a subject has a command, an image or an address; here is " + found);
    }
    String kind = kinds.get(0);
    if (entries.containsKey("arguments") && !kind.equals("image")) {
      throw wrong("arguments", "arguments go with an image; a command holds its own");
    }
    return switch (kind) {
      case "command" -> new Subject.Program(role, program());
      case "image" -> new Subject.Image(role, text("image"), words("arguments"));
      default -> resolve("address", () -> Subject.Running.at(role, text("address")));
    };
  }

  /** The name or file of what a request and its response are, if one is given. */
  Optional<String> exchange() {
    return entries.containsKey("exchange") ? Optional.of(text("exchange")) : Optional.empty();
  }

  /** Insists that the exchange is one, and fits the role. */
  void checkExchange(Role role) {
    resolve("exchange", () -> BuiltInExchanges.of(role, exchange()));
  }

  /** The file of what is known to fail, if there is one. */
  Optional<Path> knownFailing() {
    return entries.containsKey("known-failing")
        ? Optional.of(Path.of(text("known-failing")))
        : Optional.empty();
  }

  /** Adds the line to what a value is blamed for. */
  private <T> T resolve(String key, Supplier<T> value) {
    try {
      return value.get();
    } catch (WrongLine placed) {
      throw placed;
    } catch (UsageError error) {
      throw wrong(key, error.getMessage());
    }
  }

  private String text(String key) {
    if (!entries.containsKey(key)) {
      throw wrong(key, "the subject has no " + key);
    }
    return text(key, entries.get(key).value());
  }

  private String text(String key, YamlNode node) {
    if (!(node instanceof YamlNode.Text text)) {
      throw YamlFile.wrong(file, node.line(), key + " is not a text");
    }
    if (text.text().isBlank()) {
      throw YamlFile.wrong(file, node.line(), key + " is empty");
    }
    return text.text();
  }

  private List<String> program() {
    List<String> words = words("command");
    if (words.isEmpty() || words.get(0).isBlank()) {
      throw wrong("command", "command names no program");
    }
    return words;
  }

  /** A list of words, or one text that is split at its blanks; no words if there is no such key. */
  private List<String> words(String key) {
    if (!entries.containsKey(key)) {
      return List.of();
    }
    if (entries.get(key).value() instanceof YamlNode.Items items) {
      List<String> words = new ArrayList<>();
      for (YamlNode item : items.items()) {
        if (!(item instanceof YamlNode.Text word)) {
          throw YamlFile.wrong(file, item.line(), key + " holds something that is not a text");
        }
        words.add(word.text());
      }
      return words;
    }
    return resolve(key, () -> CommandWords.split(text(key)));
  }
}
