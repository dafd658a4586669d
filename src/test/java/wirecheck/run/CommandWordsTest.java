package wirecheck.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.spec.UsageError;

class CommandWordsTest {
  @Test
  void words_end_at_blanks() {
    assertThat(CommandWords.split("  python3 server.py\t{port} "))
        .containsExactly("python3", "server.py", "{port}");
    assertThat(CommandWords.split(" ")).isEmpty();
  }

  @Test
  void quotes_keep_blanks_wherever_they_stand_in_a_word() {
    assertThat(CommandWords.split("'my server' --name=\"a b\" \"x y\"z \"it's\" ''"))
        .containsExactly("my server", "--name=a b", "x yz", "it's", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"server \"--name", "server 'a b", "it's", "\"a\" \""})
  void a_quote_that_is_not_closed_is_wrong_usage(String command) {
    assertThatThrownBy(() -> CommandWords.split(command))
        .isInstanceOf(UsageError.class)
        .hasMessage("a quote is not closed: " + command);
  }
}
