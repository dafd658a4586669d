package wirecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.outcome.RequirementResult;
import wirecheck.report.console.ConsoleReport;
import wirecheck.report.console.Progress;

class HostileContentTest {
  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    new ReportDirectory(Samples::repeat).write(Samples.hostile(), directory);
    StringBuilder console = new StringBuilder();
    new ConsoleReport(console, false, Samples::repeat).write(Samples.hostile(), directory);
    Progress progress = new Progress(console, false, false, 4);
    for (RequirementResult result : Samples.hostile().requirements()) {
      progress.requirementFinished(result);
    }
    Files.writeString(directory.resolve("console.txt"), console);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "report.json", "junit.xml", "summary.md", "console.txt"})
  void no_writer_lets_a_harmful_character_through(String file) throws IOException {
    String text = Harmless.textOf(directory.resolve(file));

    assertThat(Harmless.complaintsAboutText(text)).isEmpty();
  }

  @Test
  void markdown_of_a_stranger_formats_nothing() throws IOException {
    String summary = Harmless.textOf(directory.resolve("summary.md"));
    String outsideOfBlocks = summary.replaceAll("(?s)```+text.*?\n```+\n", "");

    assertThat(outsideOfBlocks).doesNotContain("<script>", "[x](", "`", "*_");
  }
}
