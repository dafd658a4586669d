package wirecheck.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user wrote is read as it was written, and what is wrong in it is pointed at. */
class YamlFileTest {
  @TempDir private Path folder;

  @Test
  void keeps_texts_as_they_are_written_and_the_lines_of_all() throws IOException {
    YamlNode read =
        read(
            """
            # a comment
            date: 2026-12-31
            no: off
            number: 0x10

            list:
              - one
              - "two # words"
            nothing:
            """);

    assertThat(read)
        .isEqualTo(
            new YamlNode.Entries(
                List.of(
                    entry("date", 2, text("2026-12-31", 2)),
                    entry("no", 3, text("off", 3)),
                    entry("number", 4, text("0x10", 4)),
                    entry(
                        "list",
                        6,
                        new YamlNode.Items(
                            List.of(
                                text("one", 7),
                                new YamlNode.Text("two # words", "\"two # words\"", 8)),
                            7)),
                    entry("nothing", 9, text("", 9))),
                2));
  }

  private static YamlNode text(String text, int line) {
    return new YamlNode.Text(text, text, line);
  }

  private static YamlNode.Entry entry(String key, int line, YamlNode value) {
    return new YamlNode.Entry(key, line, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a: 1\\nb: [1, 2\\nc: 3 | , line 3: this is no YAML: ",
        "a: 1\\n\\tb: 2 | , line 2: this is no YAML: ",
        "a: \"open\\n | , line 2: this is no YAML: ",
        "a: 1\\nb: 2\\na: 3 | , line 3: \"a\" stands here again, first in line 1",
        "a: &x 1\\nb: *x | , line 2: aliases are not read here; write the value out",
        "a: 1\\n---\\nb: 2 | , line 3: a second document begins; one is wanted",
        "# nothing | : the file is empty",
        "a: \\u0007bell | , line 1: this is no YAML: it holds the control character 7",
      })
  void tells_what_is_wrong_and_where(String text, String told) throws IOException {
    Path file = write(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007"));

    assertThatThrownBy(() -> YamlFile.read(file))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith(file + told)
        .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
  }

  @Test
  void tells_why_a_file_cannot_be_read() throws IOException {
    assertThatThrownBy(() -> YamlFile.read(folder.resolve("missing.yaml")))
        .isInstanceOf(UsageError.class)
        .hasMessageEndingWith("missing.yaml: there is no such file");
    assertThatThrownBy(() -> YamlFile.read(folder))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("cannot read " + folder);
    Path binary = Files.write(folder.resolve("binary"), new byte[] {0x61, (byte) 0xff});
    assertThatThrownBy(() -> YamlFile.read(binary))
        .isInstanceOf(UsageError.class)
        .hasMessageEndingWith("it is not UTF-8 text");
  }

  @Test
  void is_not_brought_down_by_depth_or_by_many_anchors() throws IOException {
    assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> read("- ".repeat(100_000))).isInstanceOf(UsageError.class);
    assertThatThrownBy(() -> read("- &a x\n- [*a, *a]\n")).isInstanceOf(UsageError.class);
  }

  private YamlNode read(String text) throws IOException {
    return YamlFile.read(write(text));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.yaml"), text);
  }
}
