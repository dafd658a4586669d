package wirecheck.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.base.Payload;
import wirecheck.fault.Direction;

/** Every word that a feature may use for a value has a meaning. */
class WordsTest {
  private final ParameterTypes words = new ParameterTypes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"hi~\"           | 68697e",
        "\"\"              | ``",
        "\"a\\r\\n\"       | 610d0a",
        "\"\\t\\0\"        | 0900",
        "\"\\\\n\"         | 5c6e",
        "\"say \\\"hi\\\"\" | 7361792022686922",
        "\"\\xff\\x0A\"    | ff0a",
        "\"é\"             | c3a9",
        "0xff00            | ff00",
        "the bytes 0x41 to 0x43 | 414243",
        "3 bytes           | 616263",
        "2 times \"\\xff\" | ffff",
        "2 times 0x07      | 0707",
      })
  void a_payload_is_written_as_text_hex_or_a_number_of_bytes(String written, String hex) {
    assertThat(words.payload(written)).isEqualTo(Payload.of(HexFormat.of().parseHex(hex)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\\q\"", "\"\\x4\"", "\"\\xgg\"", "\"\\N\""})
  void an_escape_that_means_nothing_is_refused(String written) {
    String escape = written.substring(1, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> words.payload(written))
        .withMessage(
            "unknown escape %s in %s (there are \\r \\n \\t \\0 \\\\ \\\" \\xHH)", escape, written);
  }

  @Test
  void ordinals_times_and_directions_are_values() {
    assertThat(words.ordinal("third")).isEqualTo(3);
    assertThat(words.times("once")).isEqualTo(1);
    assertThat(words.frequency("at least 3 times")).isEqualTo(Frequency.atLeast(3));
    assertThat(words.direction("to the peer")).isEqualTo(Direction.UPSTREAM);
    assertThat(words.direction("from the server")).isEqualTo(Direction.DOWNSTREAM);
  }
}
