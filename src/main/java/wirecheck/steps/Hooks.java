package wirecheck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.UUID;
import wirecheck.scenario.ClientRuns;
import wirecheck.scenario.LinkSetup;
import wirecheck.scenario.ScenarioContext;

/** The beginning and the end of every scenario. */
public final class Hooks {
  private final ScenarioContext scenario;
  private final LinkSetup wiring;
  private final ClientRuns runs;

  public Hooks(ScenarioContext scenario, LinkSetup wiring, ClientRuns runs) {
    this.scenario = scenario;
    this.wiring = wiring;
    this.runs = runs;
  }

  @Before
  public void begin() {
    scenario.begin();
  }

  /** Runs before the other, as the higher order does, and whatever the scenario found. */
  @After(order = 20_000)
  public void confirmFaults(Scenario ended) {
    runs.confirmPeers();
    wiring.confirm();
    if (ended.isFailed()) {
      runs.confirmPunctual();
      wiring.confirmPunctual();
    }
  }

  @After
  public void clear(Scenario ended) {
    scenario.clear(UUID.fromString(ended.getId()));
  }
}
