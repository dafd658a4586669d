package wirecheck.report.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import wirecheck.outcome.Report;
import wirecheck.report.Samples;

class JUnitReportTest {
  @TempDir Path directory;

  @Test
  void counts_each_verdict_where_readers_look_for_it() throws Exception {
    Element suite = written(Samples.small());

    assertThat(suite.getAttribute("tests")).isEqualTo("6");
    assertThat(suite.getAttribute("failures")).isEqualTo("2");
    assertThat(suite.getAttribute("errors")).isEqualTo("2");
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
    assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(2);
    assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(1);
  }

  @Test
  void names_role_and_requirement() throws Exception {
    Element first = (Element) written(Samples.small()).getElementsByTagName("testcase").item(0);

    assertThat(first.getAttribute("classname")).isEqualTo("tcp-server");
    assertThat(first.getAttribute("name")).isEqualTo("TCP-S2 Server replies hello to hi~");
    assertThat(first.getAttribute("time")).isEqualTo("0.486");
  }

  @Test
  void shows_the_evidence_of_a_failure() throws Exception {
    Element failure = (Element) written(Samples.small()).getElementsByTagName("failure").item(0);

    assertThat(failure.getAttribute("type")).isEqualTo("MUST");
    assertThat(failure.getAttribute("message")).startsWith("expected \"hello\"");
    assertThat(failure.getTextContent()).contains("observed", "^", "--only TCP-S11");
  }

  @Test
  void is_well_formed_whatever_the_wire_carried() throws Exception {
    Element suite = written(Samples.hostile());

    Element test = (Element) suite.getElementsByTagName("testcase").item(0);
    assertThat(test.getAttribute("name"))
        .contains("<script>", "\\x00", "\\x1b", "\\udc00", "\\ufffe", "\\u202e");
  }

  private Element written(Report report)
      throws IOException, ParserConfigurationException, SAXException {
    new JUnitReport(Samples::repeat).write(report, directory);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(directory.resolve("junit.xml").toFile())
        .getDocumentElement();
  }
}
