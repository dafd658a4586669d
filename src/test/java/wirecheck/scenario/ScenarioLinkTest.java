package wirecheck.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wirecheck.base.Timeouts;
import wirecheck.base.Trace;
import wirecheck.base.Transport;
import wirecheck.fault.Capability;
import wirecheck.fault.Direction;
import wirecheck.fault.FaultEvent;
import wirecheck.fault.Link;
import wirecheck.fault.Links;
import wirecheck.fault.Toxic;
import wirecheck.fault.ToxicOrder;
import wirecheck.fault.tcp.EmbeddedLinks;
import wirecheck.verdict.Inconclusive;

class ScenarioLinkTest {
  private final NoPrograms launcher = new NoPrograms();

  private ScenarioLink open(Links links) {
    RunContext context =
        new RunContext(
            Transport.TCP, launcher, Optional.of(links), Timeouts.DEFAULT, Optional.empty());
    return ScenarioLink.open(context, launcher.freeAddress(), new Trace());
  }

  @Test
  void that_does_not_go_down_as_ordered_confirms_nothing() {
    try (ScenarioLink link = open(new IdleLinks())) {
      assertThatCode(link::confirm).doesNotThrowAnyException();

      link.down();

      assertThatThrownBy(link::confirm)
          .isInstanceOf(Inconclusive.class)
          .hasMessage("the link was ordered to go down but was not seen to");
    }
  }

  @Test
  void that_goes_down_as_ordered_is_confirmed() {
    try (ScenarioLink link = open(new EmbeddedLinks())) {
      link.down();

      assertThatCode(link::confirm).doesNotThrowAnyException();
    }
  }

  /** Takes every order and carries none out. */
  private static final class IdleLinks implements Links {
    @Override
    public Link open(InetSocketAddress listen, InetSocketAddress server, Trace trace) {
      return new IdleLink(listen);
    }

    @Override
    public String name() {
      return "idle";
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public void close() {}
  }

  private record IdleLink(InetSocketAddress address) implements Link {
    @Override
    public void add(Direction direction, Toxic toxic) {}

    @Override
    public void down() {}

    @Override
    public void up() {}

    @Override
    public List<FaultEvent> injected() {
      return List.of();
    }

    @Override
    public List<ToxicOrder> orders() {
      return List.of();
    }

    @Override
    public Optional<Throwable> breakdown() {
      return Optional.empty();
    }

    @Override
    public Set<Capability> capabilities() {
      return Set.of();
    }

    @Override
    public void close() {}
  }
}
