package wirecheck.fault.toxiproxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirecheck.fault.Capability;

class ToxiproxyContainerDifferenceTest extends DifferenceTests {
  @Override
  ToxiproxyLinks links() {
    return Toxiproxies.container(ToxiproxyLinks::container);
  }

  @Test
  void a_container_on_the_hosts_network_resets_and_refuses() {
    assertThat(inUse().name()).matches("toxiproxy .+ \\(container\\)");
    assertThat(inUse().capabilities())
        .containsExactlyInAnyOrder(Capability.RST_INJECT, Capability.REFUSE);
  }
}
