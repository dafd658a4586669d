package wirecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputLinesTest {
  @Test
  void keeps_the_last_lines() {
    List<String> printed = IntStream.range(0, 100).mapToObj(i -> "line " + i).toList();

    assertThat(OutputLines.of(printed)).hasSize(32).startsWith("line 68").endsWith("line 99");
  }

  @Test
  void counts_equal_lines_in_a_row() {
    List<String> printed = new ArrayList<>(Collections.nCopies(31, "again "));
    printed.add("connection break");

    assertThat(OutputLines.of(printed)).containsExactly("again  (31 times)", "connection break");
  }

  @Test
  void leaves_a_few_equal_lines_as_they_are() {
    assertThat(OutputLines.of(List.of("a", "a", "b"))).containsExactly("a", "a", "b");
  }

  @Test
  void escapes_and_cuts_a_line() {
    assertThat(OutputLines.of(List.of("\u001b[2J" + "x".repeat(1000))).get(0))
        .startsWith("\\x1b[2Jxxx")
        .endsWith("(804 more characters)");
  }
}
