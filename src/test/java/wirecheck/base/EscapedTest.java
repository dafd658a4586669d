package wirecheck.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTest {
  @ParameterizedTest
  @CsvSource({
    "0000, \\x00",
    "001b, \\x1b",
    "007f, \\x7f",
    "0085, \\x85",
    "00a0, \\xa0",
    "000a, \\n",
    "000d, \\r",
    "200b, \\u200b",
    "202e, \\u202e",
    "2066, \\u2066",
    "2028, \\u2028",
    "d800, \\ud800",
    "dfff, \\udfff",
    "e000, \\ue000",
    "feff, \\ufeff",
    "fffd, \\ufffd",
    "ffff, \\uffff"
  })
  void escapes_what_cannot_be_seen_or_would_act(String unit, String escape) {
    char character = (char) Integer.parseInt(unit, 16);

    assertThat(Escaped.line("a" + character + "b")).isEqualTo("a" + escape + "b");
  }

  @Test
  void escapes_invisible_characters_beyond_the_basic_plane() {
    assertThat(Escaped.line("\udb40\udc41")).isEqualTo("\\u{e0041}");
  }

  @Test
  void leaves_letters_of_every_script_and_tabs_alone() {
    String text = "\tgr\u00fc\u00df dich, \u4f60\u597d \ud83d\ude00 <b> \\ \"";

    assertThat(Escaped.line(text)).isEqualTo(text);
  }

  @Test
  void says_how_much_it_left_out() {
    assertThat(Escaped.line("\ud83d\ude00bcdef", 2))
        .isEqualTo("\ud83d\ude00b... (4 more characters)");
    assertThat(Escaped.line("ab", 2)).isEqualTo("ab");
  }

  @Test
  void is_brief_within_the_bound() {
    assertThat(Escaped.brief("client \"A\"", 6)).isEqualTo("cli...");
    assertThat(Escaped.brief("abcdef", 6)).isEqualTo("abcdef");
  }
}
