package wirecheck.matrix;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import wirecheck.base.Escaped;
import wirecheck.report.json.JsonReport;
import wirecheck.report.text.Seconds;
import wirecheck.report.text.VerdictWords;
import wirecheck.spec.Level;

/**
 * Writes {@code matrix.json}, from which the parts of a matrix can be put together again; its
 * schema is the resource {@code matrix.schema.json}.
 */
final class MatrixJson {
  static final String FILE = "matrix.json";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private MatrixJson() {}

  static void write(MatrixReport report, Path directory) throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    Files.createDirectories(directory);
    mapper.writeValue(directory.resolve(FILE).toFile(), tree(report));
  }

  private static ObjectNode tree(MatrixReport report) {
    ObjectNode root = NODES.objectNode();
    root.putObject("suite").put("name", "wirecheck").put("version", report.version());
    root.putObject("specification")
        .put("name", report.specification().name())
        .put("version", report.specification().version());
    root.put("started", report.started().toString());
    root.put("seconds", Seconds.number(report.took()));
    root.put("strict", report.strict()).put("interrupted", report.interrupted());
    JsonReport.texts(root.putArray("options"), report.options());
    ArrayNode subjects = root.putArray("subjects");
    report.subjects().forEach(subjects::add);
    root.putObject("shard").put("number", report.shard().number()).put("of", report.shard().of());
    ArrayNode requirements = root.putArray("requirements");
    for (MatrixReport.Column column : report.requirements()) {
      requirements
          .addObject()
          .put("id", column.id())
          .put("role", column.role())
          .put("level", column.level().name())
          .put("title", Escaped.line(column.title()));
    }
    ArrayNode judged = root.putArray("judged");
    report.rows().forEach(row -> judged.add(row(report, row)));
    return root;
  }

  private static ObjectNode row(MatrixReport report, MatrixRow row) {
    ObjectNode node = NODES.objectNode();
    node.put("name", row.name()).put("role", row.role()).put("folder", row.folder());
    node.put("outcome", row.outcome().word());
    row.conformance().ifPresent(conformance -> node.put("conformance", conformance.word()));
    node.put("status", row.status());
    node.put("reason", Escaped.line(row.summary()));
    node.put("seconds", Seconds.number(row.took()));
    ObjectNode counts = node.putObject("counts");
    for (Level level : Level.values()) {
      if (report.columns(row.role()).stream().anyMatch(column -> column.level() == level)) {
        ObjectNode ofLevel = counts.putObject(level.name());
        VerdictWords.ORDER.forEach(
            verdict -> ofLevel.put(verdict.word(), report.count(row, level, verdict)));
      }
    }
    ObjectNode verdicts = node.putObject("verdicts");
    ObjectNode reasons = node.putObject("reasons");
    ObjectNode known = node.putObject("known");
    for (Map.Entry<String, MatrixRow.Cell> cell : row.cells().entrySet()) {
      verdicts.put(cell.getKey(), cell.getValue().verdict().word());
      if (!cell.getValue().reason().isEmpty()) {
        reasons.put(cell.getKey(), cell.getValue().reason());
      }
      if (!cell.getValue().known().isEmpty()) {
        known.put(cell.getKey(), cell.getValue().known());
      }
    }
    return node;
  }
}
