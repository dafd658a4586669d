package wirecheck.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirecheck.verdict.Mismatch;

class ExcerptTest {
  @Test
  void points_at_the_first_wrong_byte() {
    Excerpt excerpt = Excerpt.of(new Mismatch("\"hello\"", "\"hellp\"", 5));

    assertThat(excerpt.text() + "\n" + excerpt.caret()).isEqualTo("\"hellp\"\n     ^");
  }

  @Test
  void points_behind_the_end_where_a_byte_is_missing() {
    Excerpt excerpt = Excerpt.of(new Mismatch("\"hello\"", "\"hell\"", 6));

    assertThat(excerpt.text() + "\n" + excerpt.caret()).isEqualTo("\"hell\"\n      ^");
    assertThat(excerpt.markEnd()).isEqualTo(6);
  }

  @Test
  void has_no_mark_where_no_byte_is_wrong() {
    assertThat(Excerpt.of(Mismatch.of("a reply", "silence")).caret()).isEmpty();
  }

  @Test
  void shows_the_surroundings_of_a_mark_far_inside() {
    String observed = "x".repeat(5000) + "!" + "y".repeat(5000);

    Excerpt excerpt = Excerpt.of(new Mismatch("x", observed, 5000));

    assertThat(excerpt.text().charAt(excerpt.mark())).isEqualTo('!');
    assertThat(excerpt.text()).startsWith("... xxx").endsWith("(4841 more characters)");
    assertThat(excerpt.text().length()).isLessThan(300);
  }

  @Test
  void marks_an_escape_as_a_whole() {
    assertThat(marked("\"a\\x00b\"", 2)).isEqualTo("\\x00");
    assertThat(marked("\"a\\n\"", 2)).isEqualTo("\\n");
    assertThat(marked("\"ab\"", 2)).isEqualTo("b");
  }

  @Test
  void keeps_its_mark_in_place_behind_what_it_escapes() {
    Excerpt excerpt = Excerpt.of(new Mismatch("ab", "\u001b!", 1));

    assertThat(excerpt.text() + "\n" + excerpt.caret()).isEqualTo("\\x1b!\n    ^");
  }

  private static String marked(String observed, int mark) {
    Excerpt excerpt = Excerpt.of(new Mismatch("", observed, mark));
    return excerpt.text().substring(excerpt.mark(), excerpt.markEnd());
  }
}
