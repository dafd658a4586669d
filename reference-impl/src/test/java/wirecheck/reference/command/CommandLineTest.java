package wirecheck.reference.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and options of a command line. */
class CommandLineTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void words_and_options_may_be_mixed() {
    CommandLine line = line("get", "--timer", "250ms", "three", "here");
    assertThat(line.words(3)).containsExactly("get", "three", "here");
    assertThat(line.duration("--timer", SECOND)).isEqualTo(Duration.ofMillis(250));
    assertThat(line.choice("--mode", "octet", "netascii")).isEqualTo("octet");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0s", "5", "s", "-1s", "1m"})
  void a_timer_needs_a_number_and_a_unit(String value) {
    assertThatThrownBy(() -> line("--timer", value).duration("--timer", SECOND))
        .hasMessage("wrong value of --timer: '" + value + "'");
  }

  @Test
  void what_is_not_known_is_told() {
    assertThatThrownBy(() -> line("--tmier", "1s")).hasMessage("unknown argument: '--tmier'");
    assertThatThrownBy(() -> line("--timer")).hasMessage("missing value of --timer");
    assertThatThrownBy(() -> line("a", "b").words(1)).hasMessage("unknown argument: 'b'");
    assertThatThrownBy(() -> line("--mode", "mail").choice("--mode", "octet", "netascii"))
        .hasMessage("wrong value of --mode: 'mail'");
  }

  private static CommandLine line(String... arguments) {
    return new CommandLine(List.of(arguments), Set.of("--timer", "--mode"));
  }
}
