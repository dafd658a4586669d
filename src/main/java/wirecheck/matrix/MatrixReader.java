package wirecheck.matrix;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.report.json.JsonFields;
import wirecheck.spec.Level;
import wirecheck.verdict.Verdict;

/** Reads a {@code matrix.json} that a run left behind. */
final class MatrixReader {
  /** A folder's name that leads nowhere else. */
  private static final String FOLDER = "[A-Za-z0-9_][A-Za-z0-9._-]*";

  private MatrixReader() {}

  /**
   * Reads the file of a directory.
   *
   * @throws IOException if there is none
   * @throws IllegalArgumentException if it is not what a run writes
   */
  static MatrixReport read(Path directory) throws IOException {
    byte[] bytes = Files.readAllBytes(directory.resolve(MatrixJson.FILE));
    try {
      return report(new JsonFields(new ObjectMapper().readTree(bytes)));
    } catch (JacksonException malformed) {
      throw new IllegalArgumentException("it is not JSON", malformed);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("started is no date", malformed);
    }
  }

  private static MatrixReport report(JsonFields root) {
    JsonFields specification = root.object("specification");
    return new MatrixReport(
        root.object("suite").text("version"),
        new Report.Specification(specification.text("name"), specification.text("version")),
        root.truth("strict"),
        root.texts("options"),
        root.truth("interrupted"),
        Instant.parse(root.text("started")),
        root.seconds("seconds"),
        root.texts("subjects"),
        shard(root.object("shard")),
        root.objects("requirements", MatrixReader::column),
        root.objects("judged", MatrixReader::row));
  }

  private static Shard shard(JsonFields node) {
    int number = node.number("number");
    int of = node.number("of");
    if (number < 1 || number > of) {
      throw new IllegalArgumentException("there is no shard " + number + " of " + of);
    }
    return new Shard(number, of);
  }

  private static MatrixReport.Column column(JsonFields node) {
    return new MatrixReport.Column(
        node.text("role"),
        node.text("id"),
        node.word("level", Level.values(), Level::name),
        node.text("title"));
  }

  private static MatrixRow row(JsonFields node) {
    if (!node.text("folder").matches(FOLDER)) {
      throw new IllegalArgumentException(node.text("folder") + " is no name of a folder");
    }
    MatrixOutcome outcome = node.word("outcome", MatrixOutcome.values(), MatrixOutcome::word);
    return new MatrixRow(
        node.text("name"),
        node.text("role"),
        node.text("folder"),
        outcome,
        outcome.hasVerdict()
            ? Optional.of(node.word("conformance", Conformance.values(), Conformance::word))
            : Optional.empty(),
        node.number("status"),
        node.text("reason"),
        node.seconds("seconds"),
        cells(node.object("verdicts"), node.object("reasons"), node.object("known")));
  }

  private static Map<String, MatrixRow.Cell> cells(
      JsonFields verdicts, JsonFields reasons, JsonFields known) {
    Map<String, MatrixRow.Cell> cells = new LinkedHashMap<>();
    for (String id : verdicts.names()) {
      Verdict verdict = verdicts.word(id, Verdict.values(), Verdict::word);
      String reason = reasons.has(id) ? reasons.text(id) : "";
      cells.put(id, new MatrixRow.Cell(verdict, reason, known.has(id) ? known.text(id) : ""));
    }
    return cells;
  }
}
