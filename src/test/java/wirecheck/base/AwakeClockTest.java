package wirecheck.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Time passes only while the machine is seen to be awake. */
class AwakeClockTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private long now = 7;
  private final AwakeClock clock = new AwakeClock(() -> now);
  private final long begin = clock.nanos();

  @Test
  void goes_on_while_ticks_come_in_time() {
    ticks(20);
    assertThat(passed()).isEqualTo(SECOND);
  }

  @Test
  void goes_on_where_a_tick_is_late_as_on_a_busy_machine() {
    pass(Duration.ofMillis(540));
    assertThat(passed()).isEqualTo(Duration.ofMillis(540));
    clock.tick();
    assertThat(passed()).isEqualTo(Duration.ofMillis(540));
  }

  @Test
  void leaves_out_a_standstill_before_the_tick_after_it_and_then() {
    ticks(20);
    pass(Duration.ofSeconds(11));
    assertThat(passed()).isEqualTo(SECOND.plus(AwakeClock.TICK));
    clock.tick();
    assertThat(passed()).isEqualTo(SECOND.plus(AwakeClock.TICK));
    ticks(20);
    assertThat(passed()).isEqualTo(SECOND.multipliedBy(2).plus(AwakeClock.TICK));
  }

  @Test
  void leaves_out_each_standstill() {
    for (int i = 0; i < 3; i++) {
      pass(SECOND);
      clock.tick();
    }
    assertThat(passed()).isEqualTo(AwakeClock.TICK.multipliedBy(3));
  }

  @Test
  void a_deadline_is_put_off_by_a_standstill() {
    Deadline deadline = Deadline.in(SECOND, clock);
    pass(Duration.ofSeconds(11));
    assertThat(deadline.isOver()).isFalse();
    assertThat(deadline.left()).isEqualTo(SECOND.minus(AwakeClock.TICK));
    clock.tick();
    ticks(19);
    assertThat(deadline.isOver()).isTrue();
    assertThat(deadline.left()).isZero();
  }

  @Test
  void a_deadline_is_put_off_for_a_minute_at_most() {
    Deadline deadline = Deadline.in(SECOND, clock);
    pass(Duration.ofSeconds(60));
    assertThat(deadline.isOver()).isFalse();
    pass(SECOND);
    assertThat(deadline.isOver()).isTrue();
    assertThat(deadline.elapsed()).isEqualTo(Duration.ofSeconds(61));
  }

  private void ticks(int count) {
    for (int i = 0; i < count; i++) {
      pass(AwakeClock.TICK);
      clock.tick();
    }
  }

  private void pass(Duration duration) {
    now += duration.toNanos();
  }

  private Duration passed() {
    return Duration.ofNanos(clock.nanos() - begin);
  }
}
