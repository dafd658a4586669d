package wirecheck.sut;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExitTest {
  private static final Duration SOON = Duration.ofMillis(120);

  private static Exit withStatus(int status) {
    return new Exit(status, OptionalInt.empty(), SOON);
  }

  @Test
  void a_signal_kills_whatever_its_number() {
    Exit exit = new Exit(159, OptionalInt.of(31), SOON);

    assertThat(exit.bySignal()).isTrue();
    assertThat(exit.words()).isEqualTo("was killed by signal 31 after 120 ms");
  }

  @ParameterizedTest
  @ValueSource(ints = {129, 134, 137, 139, 141, 143})
  void a_shell_is_believed_that_reports_a_signal(int status) {
    assertThat(withStatus(status).bySignal()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 144, 145, 152, 159, 255})
  void any_other_status_is_the_program_s_own(int status) {
    Exit exit = withStatus(status);

    assertThat(exit.bySignal()).isFalse();
    assertThat(exit.words()).isEqualTo("ended with status " + status + " after 120 ms");
  }

  @Test
  void what_a_shell_reports_is_told_as_its_report() {
    assertThat(withStatus(134).words())
        .isEqualTo("ended with status 134, which is a shell's word for SIGABRT, after 120 ms");
  }
}
