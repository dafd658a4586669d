package wirecheck.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A JSON object that is read strictly: what is not as it should be is said in a few words. */
public record JsonFields(JsonNode node) {

  public boolean has(String name) {
    return node.has(name);
  }

  public JsonFields object(String name) {
    return new JsonFields(checked(name, JsonNode::isObject, "an object"));
  }

  public String text(String name) {
    return checked(name, JsonNode::isTextual, "a text").textValue();
  }

  public int number(String name) {
    return checked(name, JsonNode::isInt, "a whole number").intValue();
  }

  public boolean truth(String name) {
    return checked(name, JsonNode::isBoolean, "true or false").booleanValue();
  }

  public Duration seconds(String name) {
    return Duration.ofMillis(
        Math.round(checked(name, JsonNode::isNumber, "a number").doubleValue() * 1e3));
  }

  /** The one of all that is spelled like the text of that name. */
  public <T> T word(String name, T[] all, Function<T, String> spelling) {
    String word = text(name);
    return Arrays.stream(all)
        .filter(one -> spelling.apply(one).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown " + name + ": " + word));
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : checked(name, JsonNode::isArray, "a list")) {
      if (!element.isTextual()) {
        throw new IllegalArgumentException(name + " holds something that is not a text");
      }
      texts.add(element.textValue());
    }
    return texts;
  }

  public <T> List<T> objects(String name, Function<JsonFields, T> reader) {
    List<T> list = new ArrayList<>();
    for (JsonNode element : checked(name, JsonNode::isArray, "a list")) {
      list.add(reader.apply(new JsonFields(element)));
    }
    return list;
  }

  public List<String> names() {
    return node.propertyStream().map(property -> property.getKey()).toList();
  }

  private JsonNode checked(String name, Function<JsonNode, Boolean> check, String what) {
    JsonNode found = node.path(name);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    if (!check.apply(found)) {
      throw new IllegalArgumentException(name + " is not " + what);
    }
    return found;
  }
}
