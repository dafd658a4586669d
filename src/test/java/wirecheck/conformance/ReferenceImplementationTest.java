package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wirecheck.run.Judgement;
import wirecheck.run.Subject;
import wirecheck.spec.Role;

/** The reference implementation goes through the same door as a stranger's program. */
class ReferenceImplementationTest {
  private static final String CLASSES = "../reference-impl/target/classes";

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(Role.class)
  void conforms_in_every_requirement(Role role) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", CLASSES));
    command.addAll(List.of("wirecheck.reference.Main", role.word()));
    command.addAll(List.of("--host", "{host}", "--port", "{port}"));
    if (!role.isServer()) {
      command.addAll(List.of("--count", "{count}"));
    }
    StrictCheck check = new StrictCheck(new Subject.Program(role, command), directory);
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
  }
}
