package wirecheck.spec.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.spec.YamlFields;
import wirecheck.spec.YamlNode;

/** Reads the facts of an exchange. */
final class FactsReader {
  private static final List<String> KEYS =
      List.of(
          "exchanges-per-connection",
          "then",
          "last",
          "pipelining",
          "order",
          "half-close",
          "farewell",
          "unasked",
          "clients",
          "connections",
          "rate",
          "idle",
          "slow-reader",
          "duplicates",
          "port",
          "symmetric",
          "log",
          "stop");
  private static final List<String> UNASKED_KEYS = List.of("matches", "answer");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(ms|s|m)");
  private static final String CONNECTIONS = "128";

  private final ExchangeReader reader;
  private final Path file;

  FactsReader(ExchangeReader reader, Path file) {
    this.reader = reader;
    this.file = file;
  }

  Facts read(YamlFields exchange, Template response) {
    YamlFields facts =
        exchange.has("facts")
            ? YamlFields.of(file, exchange.node("facts"), "facts", KEYS)
            : YamlFields.none(file, "facts");
    OptionalInt exchanges = exchangesPerConnection(facts);
    boolean one = exchanges.isPresent() && exchanges.getAsInt() == 1;
    boolean keepsOrder = either(facts, "order", "kept", "any", true);
    boolean known =
        response.placeholders().stream().anyMatch(it -> it.scope() == Placeholder.Scope.EXCHANGE);
    if (!keepsOrder && !known) {
      throw facts.wrong(
          "order",
          "order: any needs a placeholder in the response, or no answer could be told from another");
    }
    return new Facts(
        exchanges,
        either(facts, "then", "closes", "stays", one),
        optional(facts, "last"),
        yes(facts, "pipelining"),
        keepsOrder,
        either(facts, "half-close", "answered", "refused", true),
        optional(facts, "farewell"),
        unasked(facts),
        clients(facts),
        connections(facts),
        count(facts, "rate", "none"),
        facts
            .optional("idle")
            .filter(word -> !word.equals("never"))
            .map(w -> duration(facts, "idle", w)),
        either(facts, "slow-reader", "kept", "cut-off", true),
        either(facts, "duplicates", "answered", "absorbed", true),
        !either(facts, "port", "asked", "new", true),
        yes(facts, "symmetric"),
        either(facts, "log", "own", "elsewhere", true),
        duration(facts, "stop", facts.optional("stop").orElse("5s")));
  }

  private static OptionalInt exchangesPerConnection(YamlFields facts) {
    String word = facts.optional("exchanges-per-connection").orElse("many");
    return switch (word) {
      case "many" -> OptionalInt.empty();
      case "one" -> OptionalInt.of(1);
      default -> {
        if (!word.matches("[1-9]\\d{0,8}")) {
          throw facts.wrong(
              "exchanges-per-connection",
              "exchanges-per-connection is many, one or a number, not \"" + word + "\"");
        }
        yield OptionalInt.of(Integer.parseInt(word));
      }
    };
  }

  private static boolean either(
      YamlFields facts, String key, String yes, String no, boolean otherwise) {
    Optional<String> word = facts.optional(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    if (!word.get().equals(yes) && !word.get().equals(no)) {
      throw facts.wrong(key, key + " is " + yes + " or " + no + ", not \"" + word.get() + "\"");
    }
    return word.get().equals(yes);
  }

  private static boolean yes(YamlFields facts, String key) {
    return either(facts, key, "yes", "no", false);
  }

  private Optional<Template> optional(YamlFields facts, String key) {
    if (!facts.has(key)) {
      return Optional.empty();
    }
    Template template = reader.template(facts.node(key), key);
    notEmpty(facts, key, template);
    return Optional.of(template);
  }

  private static void notEmpty(YamlFields fields, String key, Template template) {
    if (template.isEmpty() || template.anyExpression(Map.of()).matcher("").matches()) {
      throw fields.wrong(key, key + " would match the empty text; say what may come");
    }
    boolean fresh =
        template.placeholders().stream().anyMatch(one -> one.scope() == Placeholder.Scope.EXCHANGE);
    if (fresh) {
      throw fields.wrong(
          key, key + " has a placeholder of a request, which has no value here; write a pattern");
    }
  }

  private static int connections(YamlFields facts) {
    int connections = count(facts, "connections", CONNECTIONS).orElse(0);
    if (connections < 3) {
      throw facts.wrong(
          "connections", "connections is a number from 3 on: the suite keeps two of them free");
    }
    return connections;
  }

  private List<Facts.Unasked> unasked(YamlFields facts) {
    List<Facts.Unasked> all = new ArrayList<>();
    for (YamlNode item : facts.items("unasked")) {
      YamlFields one = YamlFields.of(file, item, "what may come unasked", UNASKED_KEYS);
      Template matches = one.reading("matches", new TemplateReader(Set.of())::pattern);
      notEmpty(one, "matches", matches);
      Set<String> groups = Set.copyOf(ExchangeReader.groups(matches));
      TemplateReader answers = new TemplateReader(groups);
      Template answer = one.has("answer") ? one.reading("answer", answers::text) : answers.text("");
      all.add(new Facts.Unasked(matches, answer));
    }
    return all;
  }

  private static Facts.Clients clients(YamlFields facts) {
    String word = facts.optional("clients").orElse("together");
    return switch (word) {
      case "together" -> Facts.Clients.TOGETHER;
      case "in-turn" -> Facts.Clients.IN_TURN;
      default -> {
        if (!word.matches("[1-9]\\d{0,5}")) {
          throw facts.wrong(
              "clients",
              "clients is together, in-turn or a number of workers, not \"" + word + "\"");
        }
        yield new Facts.Clients(Integer.parseInt(word));
      }
    };
  }

  private static OptionalInt count(YamlFields facts, String key, String otherwise) {
    String word = facts.optional(key).orElse(otherwise);
    if (word.equals("none")) {
      return OptionalInt.empty();
    }
    if (!word.matches("[1-9]\\d{0,6}")) {
      throw facts.wrong(key, key + " is a number from 1 on, not \"" + word + "\"");
    }
    return OptionalInt.of(Integer.parseInt(word));
  }

  private static Duration duration(YamlFields facts, String key, String word) {
    Matcher form = DURATION.matcher(word);
    if (!form.matches()) {
      throw facts.wrong(key, key + " is a duration such as 60s or 1500ms, not \"" + word + "\"");
    }
    long value = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "ms" -> Duration.ofMillis(value);
      case "s" -> Duration.ofSeconds(value);
      default -> Duration.ofMinutes(value);
    };
  }
}
