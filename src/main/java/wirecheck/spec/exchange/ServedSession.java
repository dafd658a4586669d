package wirecheck.spec.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import wirecheck.base.Payload;

/** An exchange on one connection, read from the side of the server. */
public final class ServedSession {
  private final Exchange exchange;
  private final Map<String, byte[]> connection = new HashMap<>();

  public ServedSession(Exchange exchange) {
    this.exchange = exchange;
  }

  /** What the server says in this step of the opening. */
  public Payload said(OpeningStep.Receive step) {
    Template words = step.example().orElse(step.wanted());
    Payload said = words.filled(made(words));
    Expectation wanted = any(step.wanted(), "what the exchange says in its opening");
    for (String group : ExchangeReader.groups(step.wanted())) {
      wanted.group(said, group).ifPresent(value -> connection.put(group, value));
    }
    return said;
  }

  /** Keeps what the client has made up in this step of the opening. */
  public void heard(OpeningStep.Send step, Payload bytes) {
    connection.putAll(captured(step.what(), bytes));
  }

  /** What the client has to say in this step of the opening. */
  public Expectation expected(OpeningStep.Send step) {
    return any(step.what(), "what the exchange says in its opening");
  }

  /** What a request looks like, whatever its values. */
  public Expectation request() {
    return any(exchange.request(), "a request");
  }

  private Expectation any(Template template, String words) {
    return new Expectation(template.anyExpression(connection), Optional.empty(), Frame.NONE, words);
  }

  /** The answer to this request. */
  public Payload response(Payload request) {
    Map<String, byte[]> values = made(words());
    values.putAll(captured(exchange.request(), request));
    return words().filled(values);
  }

  /** An answer that has the form of one, but is to another request. */
  public Payload responseToAnother() {
    Template words = words();
    Map<String, byte[]> values = new HashMap<>(connection);
    words.placeholders().forEach(one -> values.put(one.key(), one.kind().fresh()));
    return words.filled(values);
  }

  private Template words() {
    return exchange.example().orElse(exchange.response());
  }

  private Map<String, byte[]> made(Template template) {
    Map<String, byte[]> values = new HashMap<>(connection);
    for (Placeholder placeholder : template.placeholders()) {
      values.computeIfAbsent(placeholder.key(), key -> placeholder.kind().fresh());
    }
    return values;
  }

  private static Map<String, byte[]> captured(Template template, Payload bytes) {
    List<Placeholder> all = template.placeholders();
    Matcher matcher =
        template.capturing().matcher(new String(bytes.bytes(), StandardCharsets.ISO_8859_1));
    Map<String, byte[]> values = new HashMap<>();
    if (matcher.matches()) {
      for (int i = 0; i < all.size(); i++) {
        values.put(all.get(i).key(), matcher.group("p" + i).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return values;
  }
}
