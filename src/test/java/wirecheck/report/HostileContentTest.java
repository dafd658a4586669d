package wirecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileContentTest {
  /** Controls but tab and line feed, bidirectional and other format characters, non-characters. */
  private static final String UNSAFE =
      "(?s).*[\\p{Cc}&&[^\\t\\n]].*|.*[\\p{Cf}\\p{Cs}\\p{Cn}\\ufffd\\u2028\\u2029].*";

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
    assertThat(strictly(file).lines()).noneMatch(line -> line.matches(UNSAFE));
  }

  @Test
  void markdown_of_a_stranger_formats_nothing() throws IOException {
    String outsideOfBlocks = strictly("summary.md").replaceAll("(?s)```+text.*?\n```+\n", "");

    assertThat(outsideOfBlocks).doesNotContain("<script>", "[x](", "`", "*_");
  }

  /** Fails on invalid UTF-8. */
  private String strictly(String file) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(directory.resolve(file));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException invalid) {
      throw new AssertionError(file + " is not valid UTF-8", invalid);
    }
  }
}
