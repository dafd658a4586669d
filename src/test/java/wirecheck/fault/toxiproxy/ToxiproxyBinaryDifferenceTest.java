package wirecheck.fault.toxiproxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirecheck.fault.Capability;

class ToxiproxyBinaryDifferenceTest extends DifferenceTests {
  @Override
  ToxiproxyLinks links() {
    return Toxiproxies.binary();
  }

  @Test
  void a_binary_resets_and_refuses() {
    assertThat(inUse().name()).matches("toxiproxy .+ \\(binary\\)");
    assertThat(inUse().capabilities())
        .containsExactlyInAnyOrder(Capability.RST_INJECT, Capability.REFUSE);
  }
}
