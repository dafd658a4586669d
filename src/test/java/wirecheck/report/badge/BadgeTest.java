package wirecheck.report.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import wirecheck.outcome.Conformance;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.Samples;
import wirecheck.spec.Hello;
import wirecheck.spec.Level;

class BadgeTest {
  @TempDir private Path directory;

  @Test
  void says_who_was_judged_and_how_it_came_out() throws Exception {
    assertThat(texts(written(whole(Conformance.CONFORMANT, false))))
        .containsExactly("hello tcp-server", "conformant");
    assertThat(texts(written(whole(Conformance.NON_CONFORMANT, false))))
        .containsExactly("hello tcp-server", "not conformant");
    assertThat(texts(written(whole(Conformance.CONFORMANT, true))))
        .containsExactly("hello tcp-server", "broken off");
  }

  @Test
  void shows_a_part_of_the_specification_as_a_part() throws Exception {
    int all = Hello.PACK.of(Hello.TCP_SERVER).size();
    RequirementResult one = Samples.passing("TCP-S2", Level.MUST, "Server replies hello to hi~");
    assertThat(texts(written(Samples.report(Conformance.STRICTLY_CONFORMANT, List.of(one)))))
        .containsExactly("hello tcp-server", "strictly conformant in 1 of " + all);
  }

  @Test
  void is_not_green_where_nothing_applied() throws Exception {
    String svg =
        written(Samples.report(Conformance.INCONCLUSIVE, List.of(Samples.notApplicable())));
    assertThat(texts(svg).get(1)).startsWith("inconclusive in 1 of ");
    assertThat(svg).doesNotContain("#1a7442");
  }

  @Test
  void is_told_apart_by_colour_as_well() throws IOException {
    String good = written(whole(Conformance.CONFORMANT, false));
    String bad = written(whole(Conformance.NON_CONFORMANT, false));
    Badge.writeUnjudged("hello tcp-server", directory);
    String none = Files.readString(directory.resolve("badge.svg"));
    assertThat(good).contains("#1a7442");
    assertThat(bad).contains("#b8281e").doesNotContain("#1a7442");
    assertThat(none).contains("not judged").doesNotContain("#1a7442", "#b8281e");
  }

  @Test
  void has_room_for_its_texts_and_loads_nothing() throws Exception {
    String svg = written(whole(Conformance.STRICTLY_CONFORMANT, false));
    Document document = parsed(svg);
    int width = Integer.parseInt(document.getDocumentElement().getAttribute("width"));
    for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
      var text = (org.w3c.dom.Element) document.getElementsByTagName("text").item(i);
      int end =
          Integer.parseInt(text.getAttribute("x"))
              + Integer.parseInt(text.getAttribute("textLength"));
      assertThat(end).isLessThan(width);
    }
    assertThat(svg).doesNotContain("href", "url(", "<style", "<script", "<image");
  }

  private static Report whole(Conformance conformance, boolean interrupted) {
    List<RequirementResult> results = new ArrayList<>();
    Hello.PACK
        .of(Hello.TCP_SERVER)
        .forEach(r -> results.add(Samples.passing(r.id(), r.level(), r.title())));
    Report report = Samples.report(conformance, results);
    return new Report(
        report.version(),
        report.specification(),
        report.subject(),
        report.faults(),
        report.started(),
        report.took(),
        conformance,
        report.status(),
        false,
        interrupted,
        report.knownFailing(),
        report.outOf(),
        results);
  }

  private String written(Report report) throws IOException {
    new Badge().write(report, directory);
    return Files.readString(directory.resolve("badge.svg"));
  }

  private static List<String> texts(String svg) throws Exception {
    List<String> texts = new ArrayList<>();
    var nodes = parsed(svg).getElementsByTagName("text");
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
