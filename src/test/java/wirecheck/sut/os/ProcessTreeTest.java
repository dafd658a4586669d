package wirecheck.sut.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wirecheck.verdict.NotApplicable;

class ProcessTreeTest {
  private final String instance = UUID.randomUUID().toString();
  private final String mark = "INSTANCE_OF_RUN=" + instance;

  @BeforeEach
  void onLinux() {
    assumeTrue(ProcFs.isHere());
  }

  @Test
  void of_nobody_has_no_members() {
    assertThat(new ProcessTree(0, mark).members()).isEmpty();
  }

  @Test
  void of_a_program_that_is_gone_is_not_that_of_whoever_is_given_its_id() {
    ProcessTree tree = ProcessTree.startedAt(1, ProcFs.startTicks(1).orElseThrow() + 1, mark);

    assertThat(tree.members()).isEmpty();
  }

  @Test
  void holds_a_process_that_is_known_by_its_environment_alone() throws IOException {
    Process sleeper = sleeper("exec sleep 60");
    try {
      assertThat(new ProcessTree(Long.MAX_VALUE, mark).members()).containsExactly(sleeper.pid());
    } finally {
      sleeper.destroyForcibly();
    }
  }

  @Test
  void kills_children_and_all() throws IOException {
    Process shell = sleeper("sleep 60 & sleep 60 & wait");
    ProcessTree tree = new ProcessTree(shell.pid(), mark);
    while (tree.members().size() < 3) {
      Thread.onSpinWait();
    }

    tree.kill(Duration.ofSeconds(10));

    assertThat(tree.members()).isEmpty();
    assertThat(shell.isAlive()).isFalse();
  }

  @Test
  void counts_the_descriptors_of_a_program() throws IOException {
    Process sleeper = sleeper("exec 7</dev/null 8</dev/null; exec sleep 60");
    ProcessTree tree = new ProcessTree(sleeper.pid(), mark);
    try {
      while (tree.openDescriptors().orElse(0) != 5) {
        assertThat(sleeper.isAlive()).isTrue();
      }
    } finally {
      sleeper.destroyForcibly();
    }
  }

  @Test
  void of_a_program_that_is_gone_has_no_descriptors_to_be_counted() {
    assertThat(new ProcessTree(Long.MAX_VALUE, mark).openDescriptors()).isEmpty();
  }

  /** Skipped where the suite runs as root, from whom no process can hide its descriptors. */
  @Test
  void does_not_take_descriptors_that_it_may_not_see_for_none() {
    ProcessTree tree = new ProcessTree(1, mark);
    assumeTrue(ProcFs.hidesDescriptors(1));

    assertThat(tree.hidesDescriptors()).isTrue();
    assertThatThrownBy(tree::openDescriptors)
        .isInstanceOf(NotApplicable.class)
        .hasMessage("only root may see the descriptors of its processes");
  }

  private Process sleeper(String script) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("sh", "-c", script);
    builder.environment().put("INSTANCE_OF_RUN", instance);
    return builder.start();
  }
}
