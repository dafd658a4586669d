package wirecheck.steps;

import io.cucumber.java.en.Given;
import java.util.function.Consumer;
import wirecheck.bench.Stage;
import wirecheck.fault.Action;

/** The link between two innocent ends, and what it does to what it carries. */
public final class LinkSteps {
  private final Stage stage;

  public LinkSteps(Stage stage) {
    this.stage = stage;
  }

  @Given("a link between {span}")
  public void isThere(Consumer<Stage> span) {
    span.accept(stage);
  }

  @Given("the link {fault}")
  public void disturbs(Consumer<Stage> fault) {
    fault.accept(stage);
  }

  @Given("{datagrams} is {mishap}")
  public void mishap(Datagrams datagrams, Action mishap) {
    stage.order(link -> link.add(datagrams.direction(), datagrams.which(), mishap));
  }
}
