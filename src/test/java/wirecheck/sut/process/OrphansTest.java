package wirecheck.sut.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import wirecheck.sut.os.ProcFs;
import wirecheck.sut.os.SuiteName;

@Timeout(60)
class OrphansTest {
  @BeforeEach
  void onLinux() {
    assumeTrue(ProcFs.isHere());
  }

  @Test
  void of_a_suite_whose_process_id_was_given_to_another_are_swept() throws Exception {
    Process sleeper = sleeperOf(SuiteName.own() + "1");

    Orphans.sweep();

    assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void of_a_running_suite_and_of_one_in_another_namespace_are_spared() throws Exception {
    String elsewhere = SuiteName.own().replaceFirst("pid:\\[\\d+]/\\d+", "pid:[1]/999999999");
    Process own = sleeperOf(SuiteName.own());
    Process others = sleeperOf(elsewhere);
    Process bare = sleeperOf("999999999");
    try {
      Orphans.sweep();

      assertThat(own.isAlive()).isTrue();
      assertThat(others.isAlive()).isTrue();
      assertThat(bare.isAlive()).isTrue();
    } finally {
      own.destroyForcibly();
      others.destroyForcibly();
      bare.destroyForcibly();
    }
  }

  private static Process sleeperOf(String suite) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sleep", "60");
    builder.environment().put(Orphans.SUITE, suite);
    Process sleeper = builder.start();
    while (!ProcFs.variable(sleeper.pid(), Orphans.SUITE).equals(Optional.of(suite))) {
      assertThat(sleeper.isAlive()).isTrue();
    }
    return sleeper;
  }
}
