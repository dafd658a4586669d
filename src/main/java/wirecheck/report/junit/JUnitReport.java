package wirecheck.report.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import wirecheck.base.Escaped;
import wirecheck.outcome.Report;
import wirecheck.outcome.RequirementResult;
import wirecheck.outcome.ScenarioResult;
import wirecheck.outcome.Tally;
import wirecheck.report.text.FindingText;
import wirecheck.report.text.ReportWriter;
import wirecheck.report.text.Seconds;
import wirecheck.verdict.Verdict;

/**
 * Writes {@code junit.xml}, one test case a requirement: a fail is a failure, inconclusive and
 * error are errors, not applicable is skipped. What XML 1.0 cannot hold is escaped visibly. A
 * failed SHOULD is a failure too, of type {@code SHOULD}.
 */
public final class JUnitReport implements ReportWriter {
  private final Function<String, String> repeat;

  /**
   * @param repeat from the id of a requirement to the command line that repeats just that
   */
  public JUnitReport(Function<String, String> repeat) {
    this.repeat = repeat;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    Files.createDirectories(directory);
    try (OutputStream out = Files.newOutputStream(directory.resolve("junit.xml"))) {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      suite(xml, report);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException("junit.xml: " + failure.getMessage(), failure);
    }
  }

  private void suite(XMLStreamWriter xml, Report report) throws XMLStreamException {
    Tally tally = new Tally(report.requirements());
    newLine(xml);
    xml.writeStartElement("testsuite");
    attribute(xml, "name", "wirecheck " + report.subject().role());
    attribute(xml, "tests", report.requirements().size());
    attribute(xml, "failures", tally.of(Verdict.FAIL));
    attribute(xml, "errors", tally.of(Verdict.INCONCLUSIVE) + tally.of(Verdict.ERROR));
    attribute(xml, "skipped", tally.of(Verdict.NOT_APPLICABLE));
    attribute(xml, "time", Seconds.plain(report.took()));
    attribute(xml, "timestamp", report.started());
    newLine(xml);
    properties(xml, report);
    for (RequirementResult result : report.requirements()) {
      testCase(xml, report.subject().role(), result);
    }
    xml.writeEndElement();
    newLine(xml);
  }

  private static void properties(XMLStreamWriter xml, Report report) throws XMLStreamException {
    xml.writeStartElement("properties");
    property(
        xml,
        "specification",
        report.specification().name() + " " + report.specification().version());
    property(xml, "wirecheck", report.version());
    property(xml, "subject", String.join(" ", report.subject().command()));
    property(xml, "conformance", report.conformance().word());
    xml.writeEndElement();
    newLine(xml);
  }

  private static void property(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeEmptyElement("property");
    attribute(xml, "name", name);
    attribute(xml, "value", value);
  }

  private void testCase(XMLStreamWriter xml, String role, RequirementResult result)
      throws XMLStreamException {
    xml.writeStartElement("testcase");
    attribute(xml, "classname", role);
    attribute(xml, "name", result.requirement().id() + " " + result.requirement().title());
    attribute(xml, "time", Seconds.plain(result.took()));
    Verdict verdict = result.finding().verdict();
    switch (verdict) {
      case PASS -> {}
      case FAIL -> problem(xml, "failure", result.requirement().level().name(), result);
      case INCONCLUSIVE, ERROR -> problem(xml, "error", verdict.word(), result);
      case NOT_APPLICABLE -> {
        xml.writeEmptyElement("skipped");
        attribute(xml, "message", result.finding().reason());
      }
    }
    xml.writeEndElement();
    newLine(xml);
  }

  private void problem(XMLStreamWriter xml, String element, String type, RequirementResult result)
      throws XMLStreamException {
    xml.writeStartElement(element);
    attribute(xml, "type", type);
    attribute(xml, "message", result.finding().reason());
    for (ScenarioResult scenario : result.scenarios()) {
      if (scenario.finding().verdict() == result.finding().verdict()) {
        newLine(xml);
        for (String line : FindingText.of(scenario)) {
          xml.writeCharacters(line + "\n");
        }
      }
    }
    xml.writeCharacters(
        "repeat      " + Escaped.line(repeat.apply(result.requirement().id())) + "\n");
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, Object value)
      throws XMLStreamException {
    xml.writeAttribute(name, Escaped.line(value.toString()));
  }

  private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
