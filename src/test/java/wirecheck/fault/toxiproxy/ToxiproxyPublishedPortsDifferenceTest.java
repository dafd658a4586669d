package wirecheck.fault.toxiproxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wirecheck.fault.Links;

class ToxiproxyPublishedPortsDifferenceTest extends DifferenceTests {
  @Override
  ToxiproxyLinks links() {
    return Toxiproxies.container(ToxiproxyLinks::publishedContainer);
  }

  @Test
  void published_ports_spoil_resets_and_refusals_and_it_is_said() {
    Links links = inUse();
    assertThat(links.name()).endsWith("(container, published ports)");
    assertThat(links.capabilities()).isEmpty();
  }
}
