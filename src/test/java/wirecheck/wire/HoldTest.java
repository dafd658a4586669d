package wirecheck.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HoldTest {
  private static final Duration ORDERED = Duration.ofMillis(500);

  @Test
  void that_is_a_little_too_long_is_as_ordered() {
    assertThat(new Hold(ORDERED, Duration.ofMillis(700)).isOverlong()).isFalse();
  }

  @Test
  void that_is_much_too_long_is_blamed_on_the_machine() {
    Hold hold = new Hold(ORDERED, Duration.ofMillis(1100));

    assertThat(hold.isOverlong()).isTrue();
    assertThat(hold.words()).isEqualTo("1100 ms instead of 500 ms: this machine is too busy");
  }
}
