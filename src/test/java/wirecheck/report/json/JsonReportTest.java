package wirecheck.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.report.LargeSample;
import wirecheck.report.Samples;

class JsonReportTest {
  @TempDir Path directory;

  @Test
  void follows_its_schema() throws IOException {
    assertThat(complaints(written(Samples.small()))).isEmpty();
    assertThat(complaints(written(Samples.hostile()))).isEmpty();
    assertThat(complaints(written(Samples.knownFailures()))).isEmpty();
    Report large =
        Samples.report(
            Conformance.INCONCLUSIVE,
            List.of(LargeSample.everyKind(), LargeSample.passing().requirements().get(0)));
    assertThat(complaints(written(large))).isEmpty();
  }

  @Test
  void its_schema_notices_a_word_that_was_never_promised() throws IOException {
    JsonNode root = written(Samples.small());
    ((com.fasterxml.jackson.databind.node.ObjectNode) root).put("conformance", "perfect");

    assertThat(complaints(root)).isNotEmpty();
  }

  @Test
  void holds_what_other_peoples_scripts_read() throws IOException {
    JsonNode root = written(Samples.small());

    assertThat(root.at("/suite/name").asText()).isEqualTo("wirecheck");
    assertThat(root.at("/specification/version").asText()).isEqualTo("1");
    assertThat(root.at("/subject/command/2").asText()).isEqualTo("{port}");
    assertThat(root.at("/faults/tcp").asText()).isEqualTo("embedded");
    assertThat(root.at("/started").asText()).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(root.at("/seconds").asDouble()).isEqualTo(3.24);
    assertThat(root.at("/conformance").asText()).isEqualTo("non-conformant");
    JsonNode failed = root.at("/requirements/1");
    assertThat(failed.at("/id").asText()).isEqualTo("TCP-S11");
    assertThat(failed.at("/verdict").asText()).isEqualTo("fail");
    assertThat(failed.at("/reason").asText()).startsWith("expected \"hello\"");
    assertThat(failed.at("/scenarios/0/mark").asInt()).isEqualTo(6);
    assertThat(failed.at("/scenarios/0/capture").asText()).isEqualTo("evidence/TCP-S11-1.pcap");
  }

  @Test
  void carries_the_entries_of_known_failures_beside_verdicts_that_stay() throws IOException {
    JsonNode root = written(Samples.knownFailures());

    assertThat(root.at("/conformance").asText()).isEqualTo("non-conformant");
    assertThat(root.at("/status").asInt()).isEqualTo(1);
    assertThat(root.at("/knownFailing").asText()).isEqualTo("known.yaml");
    JsonNode failed = root.at("/requirements/1");
    assertThat(failed.at("/verdict").asText()).isEqualTo("fail");
    assertThat(failed.at("/known"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"list": "failing", "reason": "recv returns nothing at the end",
                     "link": "https://example.org/issues/7", "until": "2026-12-31",
                     "expired": false}
                    """));
    assertThat(root.at("/requirements/2/known/expired").asBoolean()).isTrue();
    assertThat(root.at("/requirements/4").has("known")).isFalse();
  }

  @Test
  void its_schema_notices_a_list_that_was_never_promised() throws IOException {
    JsonNode root = written(Samples.knownFailures());
    ((com.fasterxml.jackson.databind.node.ObjectNode) root.at("/requirements/1/known"))
        .put("list", "skipped");

    assertThat(complaints(root)).isNotEmpty();
  }

  @Test
  void shows_bytes_as_text_and_in_hexadecimal() throws IOException {
    JsonNode event = written(Samples.hostile()).at("/requirements/0/scenarios/0/trace/events/4");

    assertThat(event.at("/text").asText()).isEqualTo("\\x00\\xff<a>\\xc2\\x1b");
    assertThat(event.at("/hex").asText()).isEqualTo("00ff3c613ec21b");
    assertThat(event.at("/length").asInt()).isEqualTo(7);
  }

  @Test
  void says_how_much_of_a_long_conversation_it_left_out() throws IOException {
    JsonNode trace = written(LargeSample.passing()).at("/requirements/0/scenarios/0/trace");

    assertThat(trace.at("/events").size() + trace.at("/omitted/events").asInt()).isEqualTo(803);
  }

  private JsonNode written(Report report) throws IOException {
    new JsonReport(Samples::repeat).write(report, directory);
    return new ObjectMapper().readTree(directory.resolve("report.json").toFile());
  }

  private static List<?> complaints(JsonNode report) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(report);
    }
  }
}
