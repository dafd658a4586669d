package wirecheck.report.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import wirecheck.base.Escaped;
import wirecheck.outcome.KnownFailure;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.outcome.Tally;
import wirecheck.report.pcap.PcapEvidence;
import wirecheck.report.text.ReportWriter;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Requirement;
import wirecheck.verdict.Finding;

/**
 * Writes {@code report.json} (interface.md, Report directory; its schema is the resource {@code
 * report.schema.json}). Text from strangers is escaped as in the other reports; bytes are there as
 * hexadecimal too, bounded.
 */
public final class JsonReport implements ReportWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int SHOWN_TEXT = 4000;

  private final Function<String, String> repeat;

  /**
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public JsonReport(Function<String, String> repeat) {
    this.repeat = repeat;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.createDirectories(directory);
    mapper.writeValue(directory.resolve("report.json").toFile(), tree(report));
  }

  private ObjectNode tree(Report report) {
    ObjectNode root = NODES.objectNode();
    root.putObject("suite").put("name", "wirecheck").put("version", report.version());
    root.putObject("specification")
        .put("name", report.specification().name())
        .put("version", report.specification().version());
    ObjectNode subject = root.putObject("subject");
    subject.put("role", report.subject().role()).put("kind", report.subject().kind());
    texts(subject.putArray("command"), report.subject().command());
    root.putObject("faults")
        .put("tcp", text(report.faults().tcp()))
        .put("udp", text(report.faults().udp()));
    root.put("started", report.started().toString());
    root.put("seconds", Seconds.number(report.took()));
    root.put("conformance", report.conformance().word());
    root.put("status", report.status());
    report.knownFailing().ifPresent(file -> root.put("knownFailing", text(file)));
    root.put("strict", report.strict()).put("interrupted", report.interrupted());
    root.set("counts", counts(new Tally(report.requirements())));
    ArrayNode requirements = root.putArray("requirements");
    report.requirements().forEach(result -> requirements.add(requirement(result)));
    return root;
  }

  private static ObjectNode counts(Tally tally) {
    ObjectNode counts = NODES.objectNode();
    tally
        .levels()
        .forEach(
            level -> {
              ObjectNode row = counts.putObject(level.name());
              VerdictWords.ORDER.forEach(
                  verdict -> row.put(verdict.word(), tally.of(level, verdict)));
            });
    return counts;
  }

  private ObjectNode requirement(RequirementResult result) {
    Requirement requirement = result.requirement();
    ObjectNode node = NODES.objectNode();
    node.put("id", requirement.id()).put("level", requirement.level().name());
    node.put("title", text(requirement.title()));
    finding(node, result.finding());
    result.known().ifPresent(known -> node.set("known", known(known)));
    node.put("seconds", Seconds.number(result.took()));
    node.put("intent", text(requirement.intent())).put("source", text(requirement.source()));
    node.put("feature", text(requirement.feature())).put("line", requirement.line());
    node.put("repeat", text(repeat.apply(requirement.id())));
    ArrayNode scenarios = node.putArray("scenarios");
    for (int i = 0; i < result.scenarios().size(); i++) {
      ObjectNode scenario = scenario(result.scenarios().get(i));
      if (PcapEvidence.isWritten(result.scenarios().get(i))) {
        scenario.put("capture", PcapEvidence.path(result, i));
      }
      scenarios.add(scenario);
    }
    return node;
  }

  private static ObjectNode known(KnownFailure known) {
    ObjectNode node = NODES.objectNode();
    node.put("list", known.kind().word()).put("reason", text(known.reason()));
    known.link().ifPresent(link -> node.put("link", text(link)));
    known.until().ifPresent(day -> node.put("until", day.toString()));
    return node.put("expired", known.expired());
  }

  private static ObjectNode scenario(ScenarioResult scenario) {
    ObjectNode node = NODES.objectNode();
    node.put("name", text(scenario.name())).put("line", scenario.line());
    finding(node, scenario.finding());
    node.put("seconds", Seconds.number(scenario.took()));
    ArrayNode steps = node.putArray("steps");
    for (ScenarioResult.Step step : scenario.steps()) {
      steps
          .addObject()
          .put("keyword", step.keyword())
          .put("text", text(step.text()))
          .put("outcome", word(step.outcome()))
          .put("seconds", Seconds.number(step.took()));
    }
    node.set("trace", JsonEvidence.trace(scenario.evidence().trace()));
    node.set("programs", JsonEvidence.programs(scenario.evidence().programs()));
    return node;
  }

  private static void finding(ObjectNode node, Finding finding) {
    node.put("verdict", finding.verdict().word()).put("reason", text(finding.reason()));
    finding
        .mismatch()
        .ifPresent(
            mismatch ->
                node.put("expected", text(mismatch.expected()))
                    .put("observed", text(mismatch.observed()))
                    .put("mark", mismatch.mark()));
  }

  private static String word(ScenarioResult.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case DECIDED -> "decided";
      case NOT_REACHED -> "not-reached";
    };
  }

  public static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(text -> array.add(text(text)));
  }

  static String text(String text) {
    return Escaped.line(text, SHOWN_TEXT);
  }
}
