package wirecheck.fault.toxiproxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import wirecheck.base.Trace;
import wirecheck.fault.Direction;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Link;
import wirecheck.fault.Links;
import wirecheck.fault.Toxic;
import wirecheck.fault.tcp.End;
import wirecheck.wire.ReadOutcome;

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

  @Test
  void connections_made_while_down_do_not_spoil_the_proof_of_later_ones() throws Exception {
    try (ServerSocket listener = End.server();
        Link link = inUse().open(End.free(), End.addressOf(listener), new Trace())) {
      link.down();
      assertThat(End.unwanted(link.address())).isNotEqualTo(ReadOutcome.REFUSED);
      link.up();
      link.add(Direction.UPSTREAM, new Toxic.LimitData(2));
      try (End client = End.connect(link.address());
          End server = End.accept(listener)) {
        client.send("hi~");
        assertThat(server.listen().text()).isEqualTo("hi");
      }
      link.confirm();
      assertThat(link.injected())
          .last()
          .extracting(FaultEvent::flow, FaultEvent::bytes)
          .isEqualTo(List.of(2, 1L));
    }
  }
}
