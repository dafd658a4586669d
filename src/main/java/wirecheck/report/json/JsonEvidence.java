package wirecheck.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import wirecheck.base.Escaped;
import wirecheck.base.Evidence;
import wirecheck.base.Payload;
import wirecheck.base.Trace;
import wirecheck.report.text.EventWords;
import wirecheck.report.text.Folded;
import wirecheck.report.text.Seconds;

/** Traces and programs as JSON, bounded. */
final class JsonEvidence {
  private static final int EVENTS = 400;
  private static final int BYTES = 256;
  private static final int LINES = 64;
  private static final int LINE = 1000;

  private JsonEvidence() {}

  /** The first and last events, with the number of those left out between them. */
  static ObjectNode trace(Trace trace) {
    Folded<Trace.Event> folded = Folded.of(trace.events(), EVENTS);
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode events = node.putArray("events");
    folded.head().forEach(event -> events.add(event(event)));
    folded.tail().forEach(event -> events.add(event(event)));
    if (folded.isFolded()) {
      node.putObject("omitted").put("after", folded.head().size()).put("events", folded.left());
    }
    return node.put("lost", trace.lost());
  }

  static ArrayNode programs(List<Evidence.Program> programs) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Evidence.Program program : programs) {
      ObjectNode node = array.addObject();
      node.put("party", JsonReport.text(program.party()));
      JsonReport.texts(node.putArray("command"), program.command());
      node.put("end", JsonReport.text(program.end()));
      output(node.putArray("output"), program.output());
      output(node.putArray("errors"), program.errors());
    }
    return array;
  }

  private static void output(ArrayNode array, List<String> lines) {
    int from = Math.max(0, lines.size() - LINES);
    lines.subList(from, lines.size()).forEach(line -> array.add(Escaped.line(line, LINE)));
  }

  private static ObjectNode event(Trace.Event event) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("at", Seconds.number(event.at()));
    node.put("party", JsonReport.text(event.party()));
    if (EventWords.isArrow(event)) {
      node.put("other", JsonReport.text(event.other()));
    }
    node.put("kind", event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (EventWords.carriesBytes(event)) {
      Payload head = event.head().head(BYTES);
      node.put("length", event.length());
      node.put("text", head.escaped()).put("hex", HexFormat.of().formatHex(head.bytes()));
    }
    if (!event.note().isEmpty()) {
      node.put("note", JsonReport.text(event.note()));
    }
    return node;
  }
}
