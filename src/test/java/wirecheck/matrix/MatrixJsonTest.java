package wirecheck.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixJsonTest {
  private final ObjectMapper mapper = new ObjectMapper();
  @TempDir private Path directory;

  @Test
  void follows_its_schema() throws IOException {
    assertThat(complaints(written(MatrixSamples.small()))).isEmpty();
    assertThat(
            complaints(written(MatrixSamples.report(List.of("good"), new Shard(2, 2), List.of()))))
        .isEmpty();
  }

  @Test
  void its_schema_notices_a_word_that_was_never_promised_and_a_verdict_on_nothing()
      throws IOException {
    JsonNode root = written(MatrixSamples.small());
    ((ObjectNode) root.at("/judged/0/verdicts")).put("TCP-S2", "perfect");
    assertThat(complaints(root)).isNotEmpty();
    root = written(MatrixSamples.small());
    ((ObjectNode) root.at("/judged/3")).put("conformance", "conformant");
    assertThat(complaints(root)).isNotEmpty();
  }

  @Test
  void holds_what_other_peoples_scripts_read() throws IOException {
    JsonNode root = written(MatrixSamples.small());
    assertThat(root.at("/suite/version").asText()).isEqualTo("1.0.0");
    assertThat(root.at("/specification/name").asText()).isEqualTo("hello");
    assertThat(root.at("/subjects").size()).isEqualTo(6);
    assertThat(root.at("/shard/of").asInt()).isEqualTo(1);
    assertThat(root.at("/judged/1/conformance").asText()).isEqualTo("non-conformant");
    assertThat(root.at("/judged/1/verdicts/TCP-S15").asText()).isEqualTo("fail");
    assertThat(root.at("/judged/1/reasons/TCP-S15").asText()).isEqualTo("why it is fail");
    assertThat(root.at("/judged/1/counts/MUST/fail").asInt()).isEqualTo(1);
    assertThat(root.at("/judged/3/outcome").asText()).isEqualTo("not-started");
    assertThat(root.at("/judged/3/reason").asText()).isEqualTo("cannot run absent");
  }

  @Test
  void is_read_back_as_it_was_written() throws IOException {
    written(MatrixSamples.small());
    assertThat(MatrixReader.read(directory)).isEqualTo(MatrixSamples.small());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "/suite | version | null | version is missing",
        "/ | strict | \"yes\" | strict is not true or false",
        "/ | started | \"today\" | started is no date",
        "/ | subjects | [1] | subjects holds something that is not a text",
        "/ | judged | {} | judged is not a list",
        "/shard | number | 0 | there is no shard 0 of 1",
        "/shard | number | 2 | there is no shard 2 of 1",
        "/judged/0 | folder | \"../..\" | ../.. is no name of a folder",
        "/judged/0 | folder | \"/etc\" | /etc is no name of a folder",
        "/judged/0 | outcome | \"fine\" | unknown outcome: fine",
        "/judged/0 | conformance | null | conformance is missing",
        "/judged/0/verdicts | TCP-S2 | \"good\" | unknown TCP-S2: good",
        "/requirements/0 | level | \"MUSTARD\" | unknown level: MUSTARD"
      })
  void tells_what_is_broken(String parent, String field, String value, String told)
      throws IOException {
    JsonNode root = written(MatrixSamples.small());
    ObjectNode node = (ObjectNode) root.at(parent.equals("/") ? "" : parent);
    if (value.equals("null")) {
      node.remove(field);
    } else {
      node.set(field, mapper.readTree(value));
    }
    mapper.writeValue(directory.resolve("matrix.json").toFile(), root);
    assertThatThrownBy(() -> MatrixReader.read(directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(told);
  }

  @ParameterizedTest
  @CsvSource({"'',specification", "'[]',specification", "'{',JSON", "'nonsense',JSON"})
  void tells_that_it_is_something_else(String text, String told) throws IOException {
    Files.writeString(directory.resolve("matrix.json"), text);
    assertThatThrownBy(() -> MatrixReader.read(directory))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(told);
  }

  private JsonNode written(MatrixReport report) throws IOException {
    MatrixJson.write(report, directory);
    return mapper.readTree(directory.resolve("matrix.json").toFile());
  }

  private static List<?> complaints(JsonNode matrix) throws IOException {
    try (InputStream in = MatrixJson.class.getResourceAsStream("matrix.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      return schema.validate(matrix);
    }
  }
}
