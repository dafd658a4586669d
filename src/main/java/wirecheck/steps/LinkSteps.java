package wirecheck.steps;

import io.cucumber.java.en.Given;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import wirecheck.fault.udp.DatagramFault;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.LinkSetup;

/** The link between two innocent ends, and what it does to what it carries. */
public final class LinkSteps {
  private final LinkSetup wiring;
  private final ClientRuns runs;

  public LinkSteps(LinkSetup wiring, ClientRuns runs) {
    this.wiring = wiring;
    this.runs = runs;
  }

  @Given("a link between {span}")
  public void isThere(Consumer<LinkSetup> span) {
    span.accept(wiring);
  }

  @Given("the link {fault}")
  public void disturbs(BiConsumer<LinkSetup, ClientRuns> fault) {
    fault.accept(wiring, runs);
  }

  @Given("{datagrams} is {mishap}")
  public void mishap(Datagrams datagrams, DatagramFault mishap) {
    wiring.order(link -> link.add(datagrams.direction(), datagrams.which(), mishap));
  }
}
