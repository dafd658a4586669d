package wirecheck.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a YAML file of the user's, and keeps the line of everything in it, so that whatever turns
 * out to be wrong can be pointed at. Values are texts: a date or a word like {@code no} stays what
 * it was written as.
 */
public final class YamlFile {
  private final Path file;
  private final YAMLParser parser;

  private YamlFile(Path file, YAMLParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * The one document in the file.
   *
   * @throws UsageError if it cannot be read, or is no YAML
   */
  public static YamlNode read(Path file) {
    String text = text(file);
    try (YAMLParser parser = new YAMLFactory().createParser(text)) {
      return new YamlFile(file, parser).document();
    } catch (JsonProcessingException malformed) {
      throw noYaml(file, malformed);
    } catch (IOException failure) {
      throw new UsageError("cannot read " + file + ": " + failure.getMessage());
    }
  }

  /** Points at the problem itself; Jackson's own location is where its surroundings begin. */
  private static WrongLine noYaml(Path file, JsonProcessingException malformed) {
    int line = 0;
    String problem = malformed.getOriginalMessage();
    if (malformed.getCause() instanceof MarkedYAMLException marked) {
      line = marked.getProblemMark().getLine() + 1;
      problem = marked.getProblem();
    } else if (malformed.getCause() instanceof ReaderException unreadable) {
      problem = "it holds the control character " + unreadable.getCodePoint();
    }
    return wrong(file, line, "this is no YAML: " + problem.replaceAll("\\s+", " "));
  }

  /** What is wrong in a line of a file; no line is given where none is known. */
  public static WrongLine wrong(Path file, int line, String what) {
    return new WrongLine(file, line, what);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new UsageError("cannot read " + file + ": there is no such file");
    } catch (AccessDeniedException denied) {
      throw new UsageError("cannot read " + file + ": no permission");
    } catch (CharacterCodingException binary) {
      throw new UsageError("cannot read " + file + ": it is not UTF-8 text");
    } catch (IOException failure) {
      throw new UsageError("cannot read " + file + ": " + failure.getMessage());
    }
  }

  private YamlNode document() throws IOException {
    if (parser.nextToken() == null) {
      throw wrong(file, 0, "the file is empty");
    }
    YamlNode document = value();
    if (parser.nextToken() != null) {
      throw wrong(file, line(), "a second document begins; one is wanted");
    }
    return document;
  }

  private YamlNode value() throws IOException {
    int line = line();
    if (parser.isCurrentAlias()) {
      throw wrong(file, line, "aliases are not read here; write the value out");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> entries(line);
      case START_ARRAY -> items(line);
      case VALUE_NULL -> new YamlNode.Text("", line);
      default -> new YamlNode.Text(parser.getText(), line);
    };
  }

  private YamlNode items(int line) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new YamlNode.Items(items, line);
  }

  private YamlNode entries(int line) throws IOException {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int at = line();
      Integer first = seen.putIfAbsent(key, at);
      if (first != null) {
        throw wrong(file, at, "\"" + key + "\" stands here again, first in line " + first);
      }
      parser.nextToken();
      entries.add(new YamlNode.Entry(key, at, value()));
    }
    return new YamlNode.Entries(entries, line);
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr();
  }
}
