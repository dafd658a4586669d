package wirecheck.spec.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wirecheck.base.Payload;
import wirecheck.base.Transport;
import wirecheck.spec.YamlFields;
import wirecheck.spec.YamlFile;
import wirecheck.spec.YamlNode;

/** Reads an exchange file, and tells with file, line and remedy what is wrong in it. */
final class ExchangeReader {
  private static final List<String> KEYS =
      List.of("name", "transport", "opening", "request", "response", "frame", "facts");
  private static final List<String> STEP_KEYS = List.of("receive", "send");
  private static final List<String> FORM_KEYS = List.of("matches", "hex", "example");
  private static final List<String> FRAME_KEYS = List.of("length-at", "bytes", "plus", "order");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

  private final Path file;
  private final Set<String> groups = new HashSet<>();
  private final Set<Placeholder> said = new HashSet<>();

  ExchangeReader(Path file) {
    this.file = file;
  }

  Exchange read(YamlNode document) {
    YamlFields fields = YamlFields.of(file, document, "an exchange", KEYS);
    Transport transport =
        Transport.valueOf(
            fields.text("transport", "tcp|udp", "tcp or udp").toUpperCase(Locale.ROOT));
    List<OpeningStep> opening = opening(fields);
    YamlNode asked = fields.node("request");
    Template request = template(asked, "request");
    YamlNode answered = fields.node("response");
    Template response = template(answered, "response");
    Optional<Template> example = example(answered);
    check(fields, request, response);
    Facts facts = new FactsReader(this, file).read(fields, response);
    if (transport == Transport.UDP && !opening.isEmpty()) {
      throw fields.wrong("opening", "datagrams have no opening; leave it out");
    }
    if (request.isEmpty() && (transport == Transport.UDP || !facts.oneExchange())) {
      throw fields.wrong(
          "request", "an empty request goes with tcp and the fact exchanges-per-connection: one");
    }
    Exchange read =
        new Exchange(
            fields.text("name"),
            transport,
            opening,
            request,
            response,
            example,
            frame(fields, request),
            facts);
    checkExample(fields, read);
    return read;
  }

  /** What the suite says when it plays the server has to be a right answer. */
  private static void checkExample(YamlFields fields, Exchange exchange) {
    if (exchange.example().isEmpty() || exchange.asksNothing()) {
      return;
    }
    Question question = new Session(exchange).ask();
    Payload example = new ServedSession(exchange).response(question.request());
    boolean knowsAll =
        exchange.response().placeholders().stream()
            .allMatch(one -> one.scope() == Placeholder.Scope.EXCHANGE);
    if (knowsAll && !question.response().isWhole(example)) {
      throw fields.wrong("response", "the example is no right answer: " + example);
    }
  }

  private void check(YamlFields fields, Template request, Template response) {
    Set<Placeholder> known = new LinkedHashSet<>(request.placeholders());
    known.addAll(said);
    for (Placeholder placeholder : response.placeholders()) {
      boolean captured = placeholder.kind() instanceof Placeholder.Captured;
      if (!captured && !known.contains(placeholder)) {
        throw fields.wrong(
            "response",
            "{"
                + placeholder.key()
                + "} stands in the response alone, so nothing could match it;"
                + " put it into the request, or write a pattern");
      }
    }
    if (request.pattern()) {
      throw fields.wrong("request", "a request is bytes, not a pattern: a text or hex");
    }
    boolean matchesNothing =
        response.pattern() && response.anyExpression(Map.of()).matcher("").matches();
    if (response.isEmpty() || matchesNothing) {
      throw fields.wrong(
          "response",
          "this response would match the empty text, so silence would be right;"
              + " say what has to come at least");
    }
  }

  private List<OpeningStep> opening(YamlFields fields) {
    List<OpeningStep> steps = new ArrayList<>();
    for (YamlNode item : fields.items("opening")) {
      YamlFields step = YamlFields.of(file, item, "a step of the opening", STEP_KEYS);
      if (step.has("receive") == step.has("send")) {
        throw YamlFile.wrong(file, item.line(), "a step of the opening is receive or send");
      }
      if (step.has("send")) {
        Template what = template(step.node("send"), "send");
        if (what.pattern()) {
          throw step.wrong("send", "what is sent is bytes, not a pattern: a text or hex");
        }
        said.addAll(what.placeholders());
        steps.add(new OpeningStep.Send(what));
      } else {
        YamlNode node = step.node("receive");
        Template wanted = template(node, "receive");
        if (wanted.isEmpty() || wanted.anyExpression(Map.of()).matcher("").matches()) {
          throw step.wrong("receive", "this would match the empty text; say what has to come");
        }
        steps.add(new OpeningStep.Receive(wanted, example(node)));
        groups.addAll(groups(wanted));
      }
    }
    return steps;
  }

  /** The named groups of a pattern. */
  static List<String> groups(Template template) {
    List<String> names = new ArrayList<>();
    if (template.pattern()) {
      Matcher group = GROUP.matcher(template.anyExpression(Map.of()).pattern());
      while (group.find()) {
        names.add(group.group(1));
      }
    }
    return names;
  }

  /** A literal, a pattern, or hexadecimal bytes. */
  Template template(YamlNode node, String what) {
    TemplateReader reader = new TemplateReader(Set.copyOf(groups));
    if (node instanceof YamlNode.Text text) {
      YamlFields.plainBytes(file, text);
      return at(node.line(), what, () -> reader.text(text.text()));
    }
    YamlFields form = YamlFields.of(file, node, what, FORM_KEYS);
    List.of("matches", "hex", "example").stream().filter(form::has).forEach(form::plainBytes);
    if (form.has("matches") == form.has("hex")) {
      throw YamlFile.wrong(file, node.line(), what + " is a text, {matches: ...} or {hex: ...}");
    }
    return form.has("matches")
        ? at(node.line(), what, () -> reader.pattern(form.text("matches")))
        : at(node.line(), what, () -> reader.hex(form.text("hex")));
  }

  private Optional<Template> example(YamlNode node) {
    if (!(node instanceof YamlNode.Entries)) {
      return Optional.empty();
    }
    YamlFields form = YamlFields.of(file, node, "response", FORM_KEYS);
    return form.optional("example")
        .map(
            text ->
                at(
                    node.line(),
                    "example",
                    () -> new TemplateReader(Set.copyOf(groups)).text(text)));
  }

  private <T> T at(int line, String what, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException wrong) {
      throw YamlFile.wrong(file, line, what + ": " + wrong.getMessage());
    }
  }

  private Frame frame(YamlFields fields, Template request) {
    if (!fields.has("frame")) {
      return Frame.NONE;
    }
    YamlNode node = fields.node("frame");
    if (node instanceof YamlNode.Text text) {
      return switch (text.text()) {
        case "line" -> Frame.LINE;
        case "to-the-end" -> Frame.TO_THE_END;
        case "http" -> new HttpFrame(startsWithHead(request));
        default ->
            throw fields.wrong(
                "frame", "a frame is line, http, to-the-end or {length-at: , bytes: , plus: }");
      };
    }
    YamlFields frame = YamlFields.of(file, node, "a frame", FRAME_KEYS);
    return new Frame.Counted(
        position(frame),
        Integer.parseInt(frame.text("bytes", "[1-4]", "1 to 4")),
        number(frame, "plus", "0"),
        frame.has("order") && frame.text("order", "big|little", "big or little").equals("little"));
  }

  private static boolean startsWithHead(Template request) {
    return !request.parts().isEmpty()
        && request.parts().get(0) instanceof Template.Literal literal
        && literal.latin1().startsWith("HEAD ");
  }

  private static int position(YamlFields frame) {
    int at = number(frame, "length-at", "0");
    if (at < 0) {
      throw frame.wrong("length-at", "length-at is a place in the message, from 0 on");
    }
    return at;
  }

  private static int number(YamlFields fields, String key, String otherwise) {
    String text = fields.optional(key).orElse(otherwise);
    if (!text.matches("-?\\d{1,6}")) {
      throw fields.wrong(key, key + " is a number, not \"" + text + "\"");
    }
    return Integer.parseInt(text);
  }
}
