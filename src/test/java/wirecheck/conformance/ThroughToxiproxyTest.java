package wirecheck.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import wirecheck.fault.toxiproxy.Toxiproxies;
import wirecheck.outcome.Judgement;
import wirecheck.run.FaultChoice;
import wirecheck.spec.Role;
import wirecheck.spec.RoleConverter;

/** The faults on the way of TCP again, through every real Toxiproxy that is to be had. */
class ThroughToxiproxyTest {
  private static final String LINK_RULES =
      "@TCP-S25 or @TCP-S26 or @TCP-S27 or @TCP-S28 or @TCP-S29 or @TCP-S30 or @TCP-S31"
          + " or @TCP-S32 or @TCP-C14 or @TCP-C15";

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "tcp-server, binary",
    "tcp-client, binary",
    "tcp-server, docker",
    "tcp-client, docker"
  })
  void the_reference_implementation_conforms(
      @ConvertWith(RoleConverter.class) Role role, String kind) throws Exception {
    String toxiproxy = kind;
    if (kind.equals("binary")) {
      toxiproxy = Toxiproxies.program().toString();
    } else {
      Toxiproxies.container().close();
    }
    StrictCheck check =
        new StrictCheck(Reference.in(role), directory)
            .only(LINK_RULES)
            .with(FaultChoice.of("toxiproxy", toxiproxy, ""));
    assertThat(check.run()).as(check.console()).isEqualTo(Judgement.OK);
  }
}
