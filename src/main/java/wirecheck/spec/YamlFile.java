package wirecheck.spec;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads a YAML file of the user's, and keeps the line of everything in it, so that whatever turns
 * out to be wrong can be pointed at. Values are texts: a date or a word like {@code no} stays what
 * it was written as.
 */
public final class YamlFile {
  private final Path file;
  private final String text;

  private YamlFile(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The one document in the file.
   *
   * @throws UsageError if it cannot be read, or is no YAML
   */
  public static YamlNode read(Path file) {
    return parse(file, text(file));
  }

  /**
   * The one document in a text.
   *
   * @param file that errors name
   * @throws UsageError if it is no YAML
   */
  public static YamlNode parse(Path file, String text) {
    try {
      return new YamlFile(file, text).document();
    } catch (YAMLException malformed) {
      throw noYaml(file, text, malformed);
    }
  }

  private static WrongLine noYaml(Path file, String text, YAMLException malformed) {
    int line = 0;
    String problem = malformed.getMessage();
    if (malformed instanceof MarkedYAMLException marked) {
      line = marked.getProblemMark().getLine() + 1;
      problem = marked.getProblem();
    } else if (malformed instanceof ReaderException unreadable) {
      problem = "it holds the control character " + unreadable.getCodePoint();
      line = (int) text.codePoints().limit(unreadable.getPosition()).filter(c -> c == 10).count();
      line++;
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

  private YamlNode document() {
    refuseAliases();
    Iterator<Node> documents = yaml().composeAll(new StringReader(text)).iterator();
    Node document = documents.hasNext() ? documents.next() : null;
    if (document == null) {
      throw wrong(file, 0, "the file is empty");
    }
    if (documents.hasNext()) {
      throw wrong(file, line(documents.next()), "a second document begins; one is wanted");
    }
    return value(document);
  }

  private static Yaml yaml() {
    return new Yaml(new LoaderOptions());
  }

  private void refuseAliases() {
    for (Event event : yaml().parse(new StringReader(text))) {
      if (event instanceof AliasEvent) {
        int line = event.getStartMark().getLine() + 1;
        throw wrong(file, line, "aliases are not read here; write the value out");
      }
    }
  }

  private YamlNode value(Node node) {
    if (node instanceof MappingNode mapping) {
      return entries(mapping);
    }
    if (node instanceof SequenceNode sequence) {
      return new YamlNode.Items(sequence.getValue().stream().map(this::value).toList(), line(node));
    }
    ScalarNode scalar = (ScalarNode) node;
    boolean isNull = scalar.isPlain() && Tag.NULL.equals(scalar.getTag());
    return new YamlNode.Text(isNull ? "" : scalar.getValue(), source(scalar), line(node));
  }

  /** How it is written, quotes included. */
  private String source(ScalarNode scalar) {
    int begin = scalar.getStartMark().getIndex();
    int end = Math.max(begin, scalar.getEndMark().getIndex());
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private YamlNode entries(MappingNode mapping) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        throw wrong(file, line, "a key is a text");
      }
      String key = scalar.getValue();
      Integer first = seen.putIfAbsent(key, line);
      if (first != null) {
        throw wrong(file, line, "\"" + key + "\" stands here again, first in line " + first);
      }
      entries.add(new YamlNode.Entry(key, line, value(tuple.getValueNode())));
    }
    return new YamlNode.Entries(entries, line(mapping));
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
