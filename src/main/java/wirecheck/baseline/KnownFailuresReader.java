package wirecheck.baseline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wirecheck.outcome.KnownFailure;
import wirecheck.spec.Packs;
import wirecheck.spec.UsageError;
import wirecheck.spec.YamlFile;
import wirecheck.spec.YamlNode;

/**
 * Reads a file of known failures. Whatever is wrong in it is told with its line: what stands there,
 * what is wanted, and what to do.
 */
final class KnownFailuresReader {
  private static final List<String> KEYS = List.of("id", "reason", "link", "until");
  private static final String ENTRY =
      "an entry has an id and a reason, and may have link and until";

  private final Path file;
  private final Packs packs;
  private final LocalDate today;
  private final Map<String, KnownFailure> entries = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  KnownFailuresReader(Path file, Packs packs, LocalDate today) {
    this.file = file;
    this.packs = packs;
    this.today = today;
  }

  KnownFailures read() {
    YamlNode root = YamlFile.read(file);
    if (!(root instanceof YamlNode.Entries lists)) {
      throw wrong(root.line(), "the lists failing and flaky are wanted here: begin with failing:");
    }
    for (YamlNode.Entry list : lists.entries()) {
      list(kind(list), list.value());
    }
    return new KnownFailures(Optional.of(file), Map.copyOf(entries));
  }

  private KnownFailure.Kind kind(YamlNode.Entry list) {
    for (KnownFailure.Kind kind : KnownFailure.Kind.values()) {
      if (kind.word().equals(list.key())) {
        return kind;
      }
    }
    throw wrong(
        list.line(),
        "unknown list \"" + list.key() + "\": there are failing and flaky; rename or remove it");
  }

  private void list(KnownFailure.Kind kind, YamlNode value) {
    if (value instanceof YamlNode.Text text && text.text().isEmpty()) {
      return;
    }
    if (!(value instanceof YamlNode.Items items)) {
      throw wrong(value.line(), kind.word() + " is no list: begin each entry with \"- id:\"");
    }
    items.items().forEach(item -> entry(kind, item));
  }

  private void entry(KnownFailure.Kind kind, YamlNode item) {
    if (!(item instanceof YamlNode.Entries keys)) {
      throw wrong(item.line(), "this is no entry: " + ENTRY + "; begin it with \"- id:\"");
    }
    Map<String, YamlNode.Text> values = new HashMap<>();
    for (YamlNode.Entry key : keys.entries()) {
      if (!KEYS.contains(key.key())) {
        throw wrong(
            key.line(), "unknown key \"" + key.key() + "\": " + ENTRY + "; rename or remove it");
      }
      if (!(key.value() instanceof YamlNode.Text text)) {
        throw wrong(key.line(), key.key() + " is no single value: write one on this line");
      }
      if (!text.text().isBlank()) {
        values.put(key.key(), text);
      }
    }
    String id = id(item.line(), values.get("id"));
    entries.put(id, known(kind, id, item.line(), values));
  }

  private String id(int line, YamlNode.Text value) {
    if (value == null) {
      throw wrong(line, "the id is missing: " + ENTRY + "; add one such as TCP-S22");
    }
    String id = value.text();
    if (packs.find(id).isEmpty()) {
      throw wrong(
          value.line(),
          "unknown requirement " + id + ": correct or remove it; wirecheck spec lists all");
    }
    Integer first = lines.putIfAbsent(id, value.line());
    if (first != null) {
      throw wrong(value.line(), id + " stands here again, first in line " + first + ": remove one");
    }
    return id;
  }

  private KnownFailure known(
      KnownFailure.Kind kind, String id, int line, Map<String, YamlNode.Text> values) {
    if (!values.containsKey("reason")) {
      throw wrong(line, id + " has no reason: add \"reason:\" with why it fails");
    }
    Optional<LocalDate> until = Optional.ofNullable(values.get("until")).map(this::date);
    return new KnownFailure(
        kind,
        line(values.get("reason")),
        Optional.ofNullable(values.get("link")).map(KnownFailuresReader::line),
        until,
        until.filter(today::isAfter).isPresent());
  }

  private static String line(YamlNode.Text value) {
    return value.text().strip().replaceAll("\\s+", " ");
  }

  private LocalDate date(YamlNode.Text value) {
    try {
      return LocalDate.parse(value.text());
    } catch (DateTimeParseException malformed) {
      throw wrong(
          value.line(),
          "\"" + value.text() + "\" is no date: write year, month and day, such as 2026-12-31");
    }
  }

  private UsageError wrong(int line, String what) {
    return YamlFile.wrong(file, line, what);
  }
}
