package wirecheck.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;
import wirecheck.report.Harmless;
import wirecheck.report.json.JsonReport;

/** The folder of a report on a hostile program. */
final class HostileReport {
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final long MOST_BYTES = 16 << 20;

  private final Path folder;
  private final JsonNode json;

  HostileReport(Path folder) throws IOException {
    this.folder = folder;
    this.json = new ObjectMapper().readTree(folder.resolve("report.json").toFile());
  }

  /** The requirements with a verdict. */
  Set<String> with(String verdict) {
    Set<String> ids = new TreeSet<>(Ids.ORDER);
    for (JsonNode requirement : json.at("/requirements")) {
      if (requirement.at("/verdict").asText().equals(verdict)) {
        ids.add(requirement.at("/id").asText());
      }
    }
    return ids;
  }

  /** Every requirement that did not pass, and why. */
  String details() {
    StringBuilder details = new StringBuilder();
    for (JsonNode requirement : json.at("/requirements")) {
      if (!requirement.at("/verdict").asText().equals("pass")) {
        details.append("\n  ").append(requirement.at("/id").asText());
        details.append(' ').append(requirement.at("/verdict").asText());
        details.append(": ").append(requirement.at("/reason").asText());
      }
    }
    return details.toString();
  }

  /** Insists that every format can be read by whom it is for, and harms nobody. */
  void check() throws IOException, SAXException, ParserConfigurationException {
    for (String file : new String[] {"report.html", "report.json", "junit.xml", "summary.md"}) {
      String text = Harmless.textOf(folder.resolve(file));
      assertThat(Harmless.complaintsAboutText(text)).as(file).isEmpty();
    }
    assertThat(Harmless.complaintsAboutPage(page())).isEmpty();
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(schema.validate(json)).isEmpty();
    }
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setFeature(NO_DOCTYPE, true);
    parsers.newDocumentBuilder().parse(folder.resolve("junit.xml").toFile());
    for (String line : Files.readAllLines(folder.resolve("messages.ndjson"))) {
      new ObjectMapper().readTree(line);
    }
    assertThat(size()).as("bytes of the report").isLessThan(MOST_BYTES);
  }

  String page() throws IOException {
    return Harmless.textOf(folder.resolve("report.html"));
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(HostileReport::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
