package wirecheck.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final int MEGABYTE = 1 << 20;

  private final Output output =
      new Output(Map.of("hello", false, "connection break", true, "aab", false));

  @Test
  void counts_a_text_wherever_it_is_cut() {
    for (char letter : "hehellohelhello".toCharArray()) {
      print(String.valueOf(letter));
    }

    assertThat(output.count("hello")).isEqualTo(2);
  }

  @Test
  void counts_a_text_that_begins_within_a_false_start() {
    print("aaab aaaab");

    assertThat(output.count("aab")).isEqualTo(2);
  }

  @Test
  void counts_in_any_letter_case_only_where_asked_to() {
    print("HELLO Connection BREAK");

    assertThat(output.count("hello")).isZero();
    assertThat(output.count("connection break")).isEqualTo(1);
  }

  @Test
  void counts_in_all_of_a_flood_and_keeps_its_end() {
    for (int i = 0; i < 4 * MEGABYTE / 16; i++) {
      print("hello number " + i + "\n");
    }

    assertThat(output.count("hello")).isEqualTo(4 * MEGABYTE / 16);
    assertThat(output.lastLines()).hasSize(32).last().isEqualTo("hello number 262143");
  }

  @Test
  void cuts_an_endless_line() {
    print("x".repeat(4 * MEGABYTE));

    assertThat(output.lastLines()).allMatch(line -> line.length() < 500);
  }

  private void print(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    output.add(bytes, bytes.length);
  }
}
