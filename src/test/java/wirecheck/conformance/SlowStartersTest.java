package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.ValueSource;
import wirecheck.outcome.Judgement;
import wirecheck.spec.Role;
import wirecheck.spec.RoleConverter;

/** A program that costs a second of processor to start is not failed for it. */
class SlowStartersTest {
  private static final int CPU_MILLIS = 1000;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = "udp-server")
  void conform_however_many_scenarios_run_at_once(@ConvertWith(RoleConverter.class) Role role)
      throws Exception {
    StrictCheck check =
        new StrictCheck(Reference.startingSlowly(role, CPU_MILLIS), directory).only("@MUST");
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
  }
}
