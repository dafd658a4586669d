package wirecheck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.UUID;
import wirecheck.bench.ClientRuns;
import wirecheck.bench.Scene;
import wirecheck.bench.Wiring;

/** The beginning and the end of every scenario. */
public final class Hooks {
  private final Scene scene;
  private final Wiring wiring;
  private final ClientRuns runs;

  public Hooks(Scene scene, Wiring wiring, ClientRuns runs) {
    this.scene = scene;
    this.wiring = wiring;
    this.runs = runs;
  }

  @Before
  public void begin() {
    scene.begin();
  }

  /** Runs before the other, as the higher order does, and whatever the scenario found. */
  @After(order = 20_000)
  public void confirmFaults(Scenario scenario) {
    runs.confirmPeers();
    wiring.confirm();
    if (scenario.isFailed()) {
      runs.confirmPunctual();
      wiring.confirmPunctual();
    }
  }

  @After
  public void clear(Scenario scenario) {
    scene.clear(UUID.fromString(scenario.getId()));
  }
}
