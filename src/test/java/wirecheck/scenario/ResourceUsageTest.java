package wirecheck.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirecheck.sut.Footprint;

class ResourceUsageTest {
  @Test
  void of_nothing_lets_as_many_run_as_are_wanted() {
    assertThat(ResourceUsage.NONE.instances()).isGreaterThan(1000);
  }

  @Test
  void of_a_program_that_is_always_busy_leaves_the_processors_to_few_of_it() {
    int cores = Runtime.getRuntime().availableProcessors();

    assertThat(new ResourceUsage(true, Footprint.UNSEEN).instances()).isEqualTo(2 * cores);
  }

  @Test
  void of_a_program_of_many_processes_leaves_ids_to_others() {
    assertThat(new ResourceUsage(false, new Footprint(0, 200)).instances()).isEqualTo(10);
  }

  @Test
  void of_a_program_that_needs_all_the_memory_lets_one_run() {
    Footprint huge = new Footprint(Long.MAX_VALUE, 1);

    assertThat(new ResourceUsage(false, huge).instances()).isEqualTo(1);
  }
}
