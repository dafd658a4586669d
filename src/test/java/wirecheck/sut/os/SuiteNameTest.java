package wirecheck.sut.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuiteNameTest {
  private final String world = SuiteName.own().replaceAll("/\\d+/\\d+$", "");

  @BeforeEach
  void onLinux() {
    assumeTrue(ProcFs.isHere());
  }

  @Test
  void own_is_not_that_of_one_that_is_gone() {
    assertThat(SuiteName.isOfOneThatIsGone(SuiteName.own())).isFalse();
  }

  @Test
  void of_a_process_that_does_not_exist_is_of_one_that_is_gone() {
    assertThat(SuiteName.isOfOneThatIsGone(world + "/999999999/1")).isTrue();
  }

  @Test
  void of_a_process_whose_id_was_given_to_another_is_of_one_that_is_gone() {
    assertThat(SuiteName.isOfOneThatIsGone(SuiteName.own() + "1")).isTrue();
  }

  @Test
  void of_a_process_that_nobody_has_collected_yet_is_of_one_that_is_gone() throws IOException {
    Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & exec sleep 60").start();
    try {
      ProcFs.Entry zombie = zombieOf(parent);
      assertThat(SuiteName.isOfOneThatIsGone(world + '/' + zombie.pid() + '/' + zombie.start()))
          .isTrue();
    } finally {
      parent.destroyForcibly();
    }
  }

  private static ProcFs.Entry zombieOf(Process parent) {
    while (true) {
      assertThat(parent.isAlive()).isTrue();
      for (ProcFs.Entry entry : ProcFs.all()) {
        if (entry.parent() == parent.pid() && entry.zombie()) {
          return entry;
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "999999999", "/999999999/1", "elsewhere/999999999/1"})
  void of_another_boot_machine_or_namespace_tells_nothing(String name) {
    assertThat(SuiteName.isOfOneThatIsGone(name)).isFalse();
  }
}
