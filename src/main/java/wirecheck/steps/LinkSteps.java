package wirecheck.steps;

import io.cucumber.java.en.Given;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import wirecheck.bench.ClientRuns;
import wirecheck.bench.Wiring;
import wirecheck.fault.Action;

/** The link between two innocent ends, and what it does to what it carries. */
public final class LinkSteps {
  private final Wiring wiring;
  private final ClientRuns runs;

  public LinkSteps(Wiring wiring, ClientRuns runs) {
    this.wiring = wiring;
    this.runs = runs;
  }

  @Given("a link between {span}")
  public void isThere(Consumer<Wiring> span) {
    span.accept(wiring);
  }

  @Given("the link {fault}")
  public void disturbs(BiConsumer<Wiring, ClientRuns> fault) {
    fault.accept(wiring, runs);
  }

  @Given("{datagrams} is {mishap}")
  public void mishap(Datagrams datagrams, Action mishap) {
    wiring.order(link -> link.add(datagrams.direction(), datagrams.which(), mishap));
  }
}
