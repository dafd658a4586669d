package wirecheck.spec.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wirecheck.base.Payload;

/** An exchange on one connection, or by one socket: what was said in its opening holds for all. */
public final class Session {
  private final Exchange exchange;
  private final Map<String, byte[]> connection = new HashMap<>();
  private final Map<String, byte[]> opening = new HashMap<>();

  public Session(Exchange exchange) {
    this.exchange = exchange;
  }

  /** What the client says in this step of the opening. */
  public Payload said(OpeningStep.Send step) {
    return step.what().filled(values(opening, Stream.of(step.what())));
  }

  /** What the server has to say in this step of the opening. */
  public Expectation expected(OpeningStep.Receive step) {
    return expectation(step.wanted(), values(opening, Stream.of(step.wanted())), Frame.NONE);
  }

  /** Keeps what the named groups of a step have captured. */
  public void heard(OpeningStep.Receive step, Payload bytes) {
    Expectation expected = expected(step);
    for (String group : ExchangeReader.groups(step.wanted())) {
      expected.group(bytes, group).ifPresent(value -> connection.put(group, value));
    }
  }

  /** A request with fresh values, and what is to come back for it. */
  public Question ask() {
    Map<String, byte[]> values =
        values(new HashMap<>(), Stream.of(exchange.request(), exchange.response()));
    return new Question(
        exchange.request().filled(values),
        expectation(exchange.response(), values, exchange.frame()));
  }

  /** What is an answer to whatever question. */
  public Expectation anyResponse() {
    return new Expectation(
        exchange.response().anyExpression(connection),
        Optional.empty(),
        exchange.frame(),
        "an answer to some request");
  }

  /** What may be said before the server ends the connection; nothing if empty. */
  public Optional<Expectation> farewell() {
    return exchange.facts().farewell().map(this::plain);
  }

  /** What a response looks like that is the last of its connection. */
  public Optional<Expectation> last() {
    return exchange.facts().last().map(this::plain);
  }

  /** What may come at any time, and what is answered to it. */
  public List<Unasked> unasked() {
    return exchange.facts().unasked().stream()
        .map(one -> new Unasked(plain(one.matches()), one.matches(), one.answer()))
        .toList();
  }

  /** Something that may come at any time. */
  public static final class Unasked {
    private final Expectation expected;
    private final Template matches;
    private final Template answer;

    private Unasked(Expectation expected, Template matches, Template answer) {
      this.expected = expected;
      this.matches = matches;
      this.answer = answer;
    }

    /** What it looks like. */
    public Expectation expected() {
      return expected;
    }

    /** What is sent back; empty for nothing. */
    public Payload answerTo(Payload bytes) {
      Map<String, byte[]> values = new HashMap<>();
      for (String group : ExchangeReader.groups(matches)) {
        values.put(group, expected.group(bytes, group).orElse(new byte[0]));
      }
      return answer.filled(values);
    }
  }

  private Expectation plain(Template template) {
    return expectation(template, values(new HashMap<>(), Stream.of(template)), Frame.NONE);
  }

  private static Expectation expectation(
      Template template, Map<String, byte[]> values, Frame frame) {
    if (template.pattern()) {
      var expression = template.expression(values);
      return new Expectation(
          expression,
          Optional.empty(),
          frame,
          "what matches " + Payload.text(expression.pattern().replaceAll("\\\\Q|\\\\E", "")));
    }
    Payload literal = template.filled(values);
    return new Expectation(
        template.expression(values), Optional.of(literal), frame, literal.toString());
  }

  /**
   * @param made values that hold for the exchange; those that are missing are made up and put there
   */
  private Map<String, byte[]> values(Map<String, byte[]> made, Stream<Template> templates) {
    Map<String, byte[]> values = new HashMap<>(connection);
    List<Placeholder> all = templates.flatMap(one -> one.placeholders().stream()).toList();
    for (Placeholder placeholder : all) {
      if (placeholder.kind() instanceof Placeholder.Captured) {
        values.putIfAbsent(placeholder.key(), new byte[0]);
      } else if (placeholder.scope() == Placeholder.Scope.CONNECTION) {
        connection.computeIfAbsent(placeholder.key(), key -> placeholder.kind().fresh());
        values.put(placeholder.key(), connection.get(placeholder.key()));
      } else {
        made.computeIfAbsent(placeholder.key(), key -> placeholder.kind().fresh());
        values.put(placeholder.key(), made.get(placeholder.key()));
      }
    }
    return values;
  }
}
