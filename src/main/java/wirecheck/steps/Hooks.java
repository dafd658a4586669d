package wirecheck.steps;

import io.cucumber.java.After;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import java.util.UUID;
import wirecheck.bench.Stage;

/** The beginning and the end of every scenario. */
public final class Hooks {
  private final Stage stage;

  public Hooks(Stage stage) {
    this.stage = stage;
  }

  @Before
  public void begin() {
    stage.begin();
  }

  /** Runs before the other, as the higher order does, and whatever the scenario found. */
  @After(order = 20_000)
  public void confirmFaults() {
    stage.confirmFaults();
  }

  @After
  public void clear(Scenario scenario) {
    stage.clear(UUID.fromString(scenario.getId()));
  }
}
