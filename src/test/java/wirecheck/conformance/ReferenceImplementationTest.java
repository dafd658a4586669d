package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import wirecheck.outcome.Judgement;
import wirecheck.spec.Role;

/** The reference implementation goes through the same door as a stranger's program. */
class ReferenceImplementationTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @FieldSource("wirecheck.spec.Hello#ROLES")
  void conforms_in_every_requirement(Role role) throws Exception {
    StrictCheck check = new StrictCheck(Reference.in(role), directory);
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
  }
}
